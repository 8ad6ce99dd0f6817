-- V001 platform: what every module stands on. Sessions of signed-in people (Spring Session JDBC) live in the database,
-- so that any node can answer any request. Table shape as in schema-postgresql.sql of spring-session-jdbc 4.1.
-- Flyway has made the schema platform already: its own history lies there.

revoke all on schema public from public;
grant usage on schema public to ${app_role}; -- for the functions and operators of the extensions

comment on schema platform is 'Things without a chapter in the rule books: sessions, the history of this schema';
grant usage on schema platform to ${app_role};

create table platform.spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
comment on table platform.spring_session is 'One row per open session; times in milliseconds since 1970';
comment on column platform.spring_session.principal_name is 'Account name of the signed-in person, empty before sign-in';

create unique index spring_session_ix1 on platform.spring_session (session_id);
create index spring_session_ix2 on platform.spring_session (expiry_time);
create index spring_session_ix3 on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references platform.spring_session (primary_id) on delete cascade
);
comment on table platform.spring_session_attributes is 'What a session remembers between requests';

grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to ${app_role};
