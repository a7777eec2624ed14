package in.namaste.safekeeping.restore;

/** What a restore says to the database about tickets. */
final class Sql {

  static final String PUBLISHED =
      """
      create temporary table published (
          ticket_id uuid primary key, version bigint not null, state jsonb not null) on commit drop;
      create temporary table behind (ticket_id uuid primary key, again boolean not null) on commit drop
      """;

  static final String KEEP_PUBLISHED = "insert into published values (?, ?, ?::jsonb)";

  static final String RAISE_SERIALS =
      """
      insert into number_serial as known (month, last)
      select split_part(state ->> 'number', '-', 2), max(split_part(state ->> 'number', '-', 3)::bigint)
      from published group by 1
      on conflict (month) do update set last = greatest(known.last, excluded.last)
      """;

  /** Months as numbers carry them, from the dump's to this one. */
  static final String LEAVE_GAP =
      """
      insert into number_serial as known (month, last)
      select to_char(month, 'YYMM'), gap.size
      from (values (?::timestamptz, ?::bigint)) as gap (taken, size),
          generate_series(date_trunc('month', gap.taken at time zone 'Asia/Kolkata'),
                          now() at time zone 'Asia/Kolkata', interval '1 month') as month
      on conflict (month) do update set last = known.last + excluded.last
      """;

  /**
   * The terms of a ticket are not public: those of its category's last ticket stand in. What else
   * is public comes with {@link #BRING_FORWARD}, once every master is there.
   */
  static final String MAKE_AGAIN =
      """
      with made as (
          insert into ticket (id, number, version, state, department_code, category_code, place_code,
              area, ticket_class, hours, share_date_hours, reopen_days, promise, registered_at,
              run_started_at, language, slips, reopen_count, run)
          select p.ticket_id, p.state ->> 'number', 0, 'REGISTERED',
              p.state ->> 'departmentCode', p.state ->> 'categoryCode', p.state ->> 'placeCode',
              upper(p.state ->> 'area'), upper(p.state ->> 'ticketClass'),
              coalesce(terms.hours, 48), coalesce(terms.share_date_hours, 48),
              coalesce(terms.reopen_days, 30),
              upper(replace(p.state ->> 'promise', '-', '_')),
              (p.state ->> 'registeredAt')::timestamptz, (p.state ->> 'runStartedAt')::timestamptz,
              'hi', 0, 0, 1
          from published p
          left join lateral (
              select hours, share_date_hours, reopen_days from ticket known
              where known.category_code = p.state ->> 'categoryCode'
              order by registered_at desc limit 1) terms on true
          where not exists (select from ticket known where known.id = p.ticket_id)
          returning id)
      insert into behind select id, true from made
      """;

  static final String KEEP_BEHIND =
      """
      insert into behind
      select ticket_id, false from published p join ticket t on t.id = p.ticket_id
      where p.version > t.version
      on conflict do nothing
      """;

  static final String BRING_FORWARD =
      """
      update ticket t set
          version = p.version,
          state = p.state ->> 'state',
          department_code = p.state ->> 'departmentCode',
          category_code = p.state ->> 'categoryCode',
          place_code = p.state ->> 'placeCode',
          area = upper(p.state ->> 'area'),
          ticket_class = upper(p.state ->> 'ticketClass'),
          promise = upper(replace(p.state ->> 'promise', '-', '_')),
          promised_by = (p.state ->> 'promisedBy')::timestamptz,
          registered_at = (p.state ->> 'registeredAt')::timestamptz,
          run_started_at = (p.state ->> 'runStartedAt')::timestamptz,
          first_assigned_at = (p.state ->> 'firstAssignedAt')::timestamptz,
          first_started_at = (p.state ->> 'firstStartedAt')::timestamptz,
          first_resolved_at = (p.state ->> 'firstResolvedAt')::timestamptz,
          resolved_at = (p.state ->> 'resolvedAt')::timestamptz,
          closed_at = (p.state ->> 'closedAt')::timestamptz,
          post = p.state ->> 'post',
          slips = (p.state ->> 'slips')::int,
          reopen_count = (p.state ->> 'reopenCount')::int,
          run = (p.state ->> 'run')::int,
          outcome = upper(replace(p.state ->> 'outcome', '-', '_')),
          rating = (p.state ->> 'rating')::smallint,
          rejection = upper(replace(p.state ->> 'rejection', '-', '_')),
          rejected_by = case when p.state ->> 'state' = 'REJECTED'
              then coalesce(t.rejected_by, upper(p.state ->> 'appealLevel'), 'DEPARTMENT') end,
          appeal_level = coalesce(upper(p.state ->> 'appealLevel'), 'DEPARTMENT'),
          master_id = (p.state ->> 'masterId')::uuid,
          master_number = (select number from ticket m where m.id = (p.state ->> 'masterId')::uuid),
          contact_attempts = coalesce((p.state ->> 'contactAttempts')::int, 0),
          asked_from = case when p.state ->> 'state' = 'AWAITING_CITIZEN'
              then coalesce(t.asked_from, 'ASSIGNED') end
      from published p, behind b
      where p.ticket_id = t.id and b.ticket_id = t.id
      """;

  static final String FORGET_DATES =
      "delete from shared_date where ticket_id in (select ticket_id from behind)";

  static final String DATES =
      """
      insert into shared_date (ticket_id, position, date, shared_at)
      select p.ticket_id, d.ordinality - 1,
          (d.value ->> 'date')::timestamptz, (d.value ->> 'sharedAt')::timestamptz
      from published p join behind using (ticket_id),
          jsonb_array_elements(coalesce(p.state -> 'dates', '[]')) with ordinality d
      """;

  static final String TELL =
      """
      insert into timeline (ticket_id, at, kind, actor)
      select ticket_id, now(), 'RESTORED', 'clock' from behind
      """;

  static final String RECORD =
      """
      insert into history (subject, at, who, what)
      select 'ticket:' || ticket_id, now(), 'admin:restore', 'restored'
      from behind order by ticket_id
      """;

  /** Of whom no word is left anywhere. */
  static final String NOBODY =
      """
      insert into complaint (ticket_id, citizen_id, channel, name, description, erased_at)
      select ticket_id, '00000000-0000-0000-0000-000000000000', 'whatsapp', '', '', now()
      from behind where again and not exists (
          select from complaint c where c.ticket_id = behind.ticket_id)
      """;

  private Sql() {}
}
