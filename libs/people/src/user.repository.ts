/** The columns of a {@link User}, to select from `users AS u`. */
export const userColumns = `u.id, u.name, u.email, u.role, u.partner_id AS "partnerId", u.locale,
  u.time_zone AS "timeZone", u.deactivated_at IS NULL AS active, u.joined_at IS NOT NULL AS joined,
  (u.available OR coalesce(u.unavailable_until <= now(), false)) AS available, u.created_at AS "createdAt"`;
