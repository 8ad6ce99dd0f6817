-- Module people: the heads whose approval the law asks for (LIC-42): of the authority, and of the government at that level.
alter table people.role_grant drop constraint role_grant_role_check;
alter table people.role_grant add constraint role_grant_role_check check (role in ('WINDOW_CLERK', 'REVIEWER', 'SECTION_CHIEF', 'DIRECTOR',
    'DEPUTY_DIRECTOR', 'BUREAU_LEADER', 'AGENCY_HEAD', 'GOVERNMENT_HEAD', 'CATALOGUE_EDITOR', 'PERSONNEL', 'DISCIPLINE', 'FINANCE',
    'API_CLIENT', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));
