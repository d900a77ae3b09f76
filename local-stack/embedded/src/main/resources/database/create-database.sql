-- One service's database and its four roles; ${name} is the database. Run once per cluster, by a superuser.
-- owner migrates and owns; login owns nothing and may only become one of the two sides.
create role ${name}_owner login password 'local-only';
create role ${name}_login login password 'local-only';
create role ${name}_partner_side;
create role ${name}_all_side;
grant ${name}_partner_side, ${name}_all_side to ${name}_login with inherit false, set true;
create database ${name} owner ${name}_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C';
revoke all on database ${name} from public;
grant connect on database ${name} to ${name}_login;
