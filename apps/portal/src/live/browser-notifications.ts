/** Whether the browser can show notifications, and what the person has said to it. */
export const notificationPermission = (): NotificationPermission | 'unsupported' =>
  'Notification' in window ? Notification.permission : 'unsupported';

export const askForNotifications = async (): Promise<NotificationPermission | 'unsupported'> =>
  'Notification' in window ? Notification.requestPermission() : 'unsupported';

/** Shown only to who allowed it and looks elsewhere; the page itself shows the same. */
export function notify(title: string, { tag, onOpen }: { tag: string; onOpen: () => void }): void {
  if (notificationPermission() !== 'granted' || !document.hidden) return;
  const notification = new Notification(title, { tag });
  notification.onclick = () => {
    window.focus();
    notification.close();
    onOpen();
  };
}
