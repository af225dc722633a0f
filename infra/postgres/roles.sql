-- The roles and schemas of the network, in one database. Run by an administrator, in the database, with psql 14 or later:
--
--   psql -v halte_migrator_password=… -v halte_gateway_password=… -v halte_directory_password=… -f roles.sql
--
-- May be run again at any time: it changes nothing that is right already.
--
-- halte_migrator  owns every schema and table, and passes row-level security: migrations, backfills, backups.
-- halte_<app>     signs in for one app. Owns nothing, cannot bypass row-level security, and reaches one schema only.
-- halte_<app>_<part>  is taken on by the app for one purpose, and reaches what that needs.

create or replace function pg_temp.halte_role(name text, bypass text, statement_timeout text) returns void language plpgsql as $$
begin
  if not exists (select from pg_roles where rolname = name) then
    execute format('create role %I', name);
  end if;
  execute format('alter role %I login noinherit nosuperuser nocreatedb nocreaterole noreplication %s', name, bypass);
  execute format('alter role %I set statement_timeout = %L', name, statement_timeout);
  execute format('alter role %I set idle_in_transaction_session_timeout = %L', name, statement_timeout);
  execute format('grant connect on database %I to %I', current_database(), name);
end
$$;

create or replace function pg_temp.halte_app(app text, app_schema text) returns void language plpgsql as $$
declare
  app_role text := 'halte_' || app;
begin
  -- A backstop: each request brings a shorter limit of its own.
  perform pg_temp.halte_role(app_role, 'nobypassrls', '30s');
  execute format('create schema if not exists %I authorization halte_migrator', app_schema);
  execute format('revoke all on schema %I from public', app_schema);
  execute format('grant usage on schema %I to %I', app_schema, app_role);
  execute format('alter default privileges for role halte_migrator in schema %I'
    ' grant select, insert, update, delete on tables to %I', app_schema, app_role);
  execute format('alter default privileges for role halte_migrator in schema %I grant usage on sequences to %I', app_schema, app_role);
end
$$;

-- Nothing comes by default: no connecting, no temporary tables, no schema `public`, no functions of ours.
do $$
begin
  execute format('revoke all on database %I from public', current_database());
end
$$;
revoke all on schema public from public;

-- Migrations bring the trusted extensions they need (pg_trgm, unaccent), and may take as long as they take.
select pg_temp.halte_role('halte_migrator', 'bypassrls', '0');
do $$
begin
  execute format('grant create on database %I to halte_migrator', current_database());
end
$$;
alter default privileges for role halte_migrator revoke execute on functions from public;
alter role halte_migrator password :'halte_migrator_password';

select pg_temp.halte_app('gateway', 'edge');
alter role halte_gateway password :'halte_gateway_password';

select pg_temp.halte_app('directory', 'directory');
alter role halte_directory password :'halte_directory_password';

-- Reads the search index and nothing else; the directory takes it on for that. Signs in for nobody.
do $$
begin
  if not exists (select from pg_roles where rolname = 'halte_directory_search') then
    create role halte_directory_search;
  end if;
end
$$;
alter role halte_directory_search nologin noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
grant halte_directory_search to halte_directory;

-- The probe belongs to networks under test; elsewhere its password is left out, and so is the probe.
\if :{?halte_probe_password}
select pg_temp.halte_app('probe', 'probe');
alter role halte_probe password :'halte_probe_password';
\endif
