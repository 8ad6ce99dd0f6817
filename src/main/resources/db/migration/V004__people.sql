-- Module people: centres, units, windows, officers, posts, accounts, roles, tokens. Every key is led by the centre.
create schema people;
grant usage on schema people to ${app_role};

create table people.centre (
    centre                  text    not null check (centre ~ '^[a-z][a-z0-9-]{1,30}$'),
    name_zh                 text    not null check (name_zh <> ''),
    name_en                 text    not null check (name_en <> ''),
    short_name              text    not null check (short_name <> ''),
    case_prefix             text    not null check (case_prefix ~ '^[A-Z]{2,4}$'),
    rule_book               text    not null check (rule_book in ('A', 'B')),
    area                    text    not null,
    address                 text    not null,
    phone                   text    not null,
    supervision_phone       text    not null,
    reconsideration_body    text    not null,
    litigation_court        text    not null,
    founded_at              timestamptz not null,
    constraint centre_pkey primary key (centre)
);
comment on table people.centre is '中心: one row per service centre of this installation';
comment on column people.centre.short_name is 'stands in numbers of papers, such as 青政服 in 青政服受〔2026〕3号';
comment on column people.centre.case_prefix is 'leads the numbers of cases, such as QS';
comment on column people.centre.rule_book is 'the rule book it follows: A 便民服务中心管理制度, B 客户服务中心管理办法';
comment on column people.centre.area is 'administrative division (行政区划) it serves';
comment on column people.centre.reconsideration_body is 'where a refused applicant asks for reconsideration (行政复议机关)';
comment on column people.centre.litigation_court is 'where a refused applicant may sue (管辖法院)';

create table people.unit (
    centre     text not null,
    unit       text not null check (unit ~ '^[A-Za-z0-9-]{1,20}$'),
    kind       text not null check (kind in ('LEADERSHIP', 'CENTRE_OFFICE', 'HOME_SECTION', 'RESIDENT_BODY')),
    name_zh    text not null check (name_zh <> ''),
    name_en    text not null check (name_en <> ''),
    parent     text,
    leader     text,
    constraint unit_pkey primary key (centre, unit),
    constraint unit_centre_fkey foreign key (centre) references people.centre (centre),
    constraint unit_parent_fkey foreign key (centre, parent) references people.unit (centre, unit),
    constraint unit_is_not_its_own_parent check (parent <> unit)
);
comment on table people.unit is '科室、进驻单位: where officers belong';
comment on column people.unit.kind is 'leadership of the bureau, office of the centre, home section (派驻科室), resident body (进驻单位)';
comment on column people.unit.leader is '负责人、科长: staff number';

create table people.service_window (
    centre     text    not null,
    window_no  text    not null check (window_no ~ '^[A-Za-z0-9-]{1,20}$'),
    name_zh    text    not null check (name_zh <> ''),
    name_en    text    not null check (name_en <> ''),
    place      text    not null,
    unit       text    not null,
    constraint service_window_pkey primary key (centre, window_no),
    constraint service_window_unit_fkey foreign key (centre, unit) references people.unit (centre, unit)
);
comment on table people.service_window is '窗口';
comment on column people.service_window.place is 'floor and zone, such as 一楼 A 区';

create table people.officer (
    centre       text    not null,
    officer      text    not null check (officer ~ '^[A-Za-z0-9-]{1,20}$'),
    name         text    not null check (name <> ''),
    name_latin   text    not null check (name_latin <> ''),
    unit         text    not null,
    second_line  text,
    title_zh     text    not null,
    title_en     text    not null,
    category     text    not null check (category in ('CIVIL_SERVANT', 'PUBLIC_INSTITUTION', 'CONTRACT', 'SECONDED', 'TECHNICAL')),
    phone        text    not null,
    active       boolean not null default true,
    constraint officer_pkey primary key (centre, officer),
    constraint officer_unit_fkey foreign key (centre, unit) references people.unit (centre, unit),
    constraint officer_second_line_fkey foreign key (centre, second_line) references people.unit (centre, unit),
    constraint officer_two_lines_differ check (second_line <> unit),
    constraint officer_no_is_free check (officer not in ('system', 'nobody'))
);
comment on table people.officer is '工作人员; never removed, only no longer active';
comment on column people.officer.second_line is 'B4 双重领导: the unit of the centre to which a posted officer answers besides his home section';
comment on column people.officer.category is '人员类别; TECHNICAL is no person but a system of another body that works through the JSON interface';
comment on column people.officer.phone is 'work telephone, told to applicants';
comment on constraint officer_no_is_free on people.officer is 'the ledger signs these two words where no officer acted';

alter table people.unit add constraint unit_leader_fkey foreign key (centre, leader) references people.officer (centre, officer);

create table people.post (
    centre      text   not null,
    post        text   not null check (post ~ '^[A-Za-z0-9-]{1,20}$'),
    name_zh     text   not null check (name_zh <> ''),
    name_en     text   not null check (name_en <> ''),
    unit        text   not null,
    window_no   text,
    item_scope  text[] not null default '{}',
    constraint post_pkey primary key (centre, post),
    constraint post_unit_fkey foreign key (centre, unit) references people.unit (centre, unit),
    constraint post_window_fkey foreign key (centre, window_no) references people.service_window (centre, window_no)
);
comment on table people.post is '岗位';
comment on column people.post.item_scope is 'codes of the items handled at this post; empty: all items of its unit';

create table people.post_holder (
    centre        text      not null,
    post          text      not null,
    part          text      not null check (part in ('A', 'B')),
    officer       text      not null,
    valid         daterange not null check (not isempty(valid) and lower(valid) is not null),
    consented_on  date,
    constraint post_holder_post_fkey foreign key (centre, post) references people.post (centre, post),
    constraint post_holder_officer_fkey foreign key (centre, officer) references people.officer (centre, officer),
    constraint post_holder_b_consents check (part = 'A' or consented_on is not null),
    constraint post_holder_one_at_a_time exclude using gist (centre with =, post with =, part with =, valid with &&),
    constraint post_holder_not_his_own_deputy exclude using gist (centre with =, post with =, officer with =, valid with &&)
);
comment on table people.post_holder is 'B5 AB 岗: who holds a post and who is his deputy, day by day';
comment on column people.post_holder.valid is 'days on which it holds, the last one excluded';
comment on column people.post_holder.consented_on is 'the day on which the B holder agreed';
create index post_holder_of_officer on people.post_holder (centre, officer);

create table people.account (
    centre               text        not null,
    login                text        not null check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    officer              text        not null,
    password_hash        text        not null,
    one_time_until       timestamptz,
    must_change          boolean     not null,
    password_changed_at  timestamptz not null,
    previous_hashes      text[]      not null default '{}' check (cardinality(previous_hashes) <= 5),
    failed_count         integer     not null default 0 check (failed_count >= 0),
    locked_until         timestamptz,
    locked_by_hand       boolean     not null default false,
    era                  integer     not null default 1,
    second_factor        text        not null default 'NONE' check (second_factor in ('NONE', 'TOTP', 'SM2_KEY')),
    second_factor_secret bytea,
    opened_at            timestamptz not null,
    last_signed_in_at    timestamptz,
    constraint account_pkey primary key (centre, login),
    constraint account_one_per_officer unique (centre, officer),
    constraint account_officer_fkey foreign key (centre, officer) references people.officer (centre, officer),
    constraint account_one_time_code_must_go check (one_time_until is null or must_change),
    constraint account_second_factor_has_secret check ((second_factor = 'NONE') = (second_factor_secret is null))
);
comment on table people.account is '账号: one per officer; no default account, no password in clear';
comment on column people.account.password_hash is 'Argon2id with its parameters; a one-time code is kept the same way';
comment on column people.account.one_time_until is 'the present secret is a one-time code and runs out then';
comment on column people.account.failed_count is 'wrong tries since the last success';
comment on column people.account.locked_until is 'locked by wrong tries; sessions already open go on';
comment on column people.account.locked_by_hand is 'locked by an administrator; ends open sessions at their next request';
comment on column people.account.era is 'counts what ends all open sessions: lock, password change, new one-time code';
comment on column people.account.second_factor is 'kept for the second factor; not asked for yet';

create table people.role_grant (
    centre      text      not null,
    grant_no    text      not null,
    officer     text      not null,
    role        text      not null check (role in ('WINDOW_CLERK', 'REVIEWER', 'SECTION_CHIEF', 'DIRECTOR', 'DEPUTY_DIRECTOR',
                    'BUREAU_LEADER', 'CATALOGUE_EDITOR', 'PERSONNEL', 'DISCIPLINE', 'FINANCE', 'API_CLIENT',
                    'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    role_class  text      generated always as (case role when 'SYSTEM_ADMIN' then 'SYSTEM' when 'SECURITY_ADMIN' then 'SECURITY'
                    when 'AUDIT_ADMIN' then 'AUDIT' else 'BUSINESS' end) stored,
    unit        text,
    window_no   text,
    valid       tstzrange not null check (isempty(valid) or lower(valid) is not null),
    constraint role_grant_pkey primary key (centre, grant_no),
    constraint role_grant_officer_fkey foreign key (centre, officer) references people.officer (centre, officer),
    constraint role_grant_unit_fkey foreign key (centre, unit) references people.unit (centre, unit),
    constraint role_grant_window_fkey foreign key (centre, window_no) references people.service_window (centre, window_no),
    -- 三员分立, kept by the database: at no moment does one officer hold roles of two classes.
    constraint role_grant_classes_exclude exclude using gist (centre with =, officer with =, role_class with <>, valid with &&),
    constraint role_grant_once exclude using gist
        (centre with =, officer with =, role with =, (coalesce(unit, '')) with =, (coalesce(window_no, '')) with =, valid with &&)
);
comment on table people.role_grant is 'who holds which role from when to when; withdrawn by ending it, never removed';
comment on column people.role_grant.role_class is 'system, security and audit administrators and everybody else exclude one another';
comment on column people.role_grant.unit is 'holds only while the officer belongs to this unit';
comment on column people.role_grant.window_no is 'holds only while the officer has a post at this window';

create table people.api_token (
    centre      text        not null,
    token_no    text        not null,
    name        text        not null check (name <> ''),
    officer     text        not null,
    scopes      text[]      not null check (cardinality(scopes) > 0),
    digest      bytea       not null check (octet_length(digest) = 32),
    issued_at   timestamptz not null,
    issued_by   text        not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    constraint api_token_pkey primary key (centre, token_no),
    constraint api_token_digest_key unique (centre, digest),
    constraint api_token_officer_fkey foreign key (centre, officer) references people.officer (centre, officer),
    constraint api_token_ends check (expires_at > issued_at)
);
comment on table people.api_token is 'keys of other systems to the JSON interface; the key itself is shown once and not kept';
comment on column people.api_token.officer is 'the technical officer in whose name it acts; his roles bound its scopes';
comment on column people.api_token.digest is 'SM3 of the key';

grant select, insert, update on people.centre, people.unit, people.service_window, people.officer, people.post, people.post_holder,
    people.account, people.role_grant, people.api_token to ${app_role};

-- The page of administrative entries reads these few among millions of case entries.
create index entry_administrative on ledger.entry (centre, happened_at desc)
    where split_part(stream, '/', 1) in ('account', 'officer', 'token', 'centre');
