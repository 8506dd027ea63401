/** Whether the browser can show notifications, and what the person has said to it. */
export const notificationPermission = (): NotificationPermission | 'unsupported' =>
  'Notification' in window ? Notification.permission : 'unsupported';

export const askForNotifications = async (): Promise<NotificationPermission | 'unsupported'> =>
  'Notification' in window ? Notification.requestPermission() : 'unsupported';

export interface NotificationDetails {
  /** What it is about. */
  readonly body: string;
  /** A later one with the same tag takes its place. */
  readonly tag: string;
  readonly onOpen: () => void;
}

/** Shown only to who allowed it and looks elsewhere; the page itself shows the same. */
export function notify(title: string, { body, tag, onOpen }: NotificationDetails): void {
  if (notificationPermission() !== 'granted' || !document.hidden) return;
  const notification = new Notification(title, { body, tag });
  notification.onclick = () => {
    window.focus();
    notification.close();
    onOpen();
  };
}
