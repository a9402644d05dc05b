-- SPDX-License-Identifier: MIT
-- Rows of the sample: plain arithmetic on the row number, so that every run gives the same rows.
SET TIME ZONE 'UTC';
SET synchronous_commit = off;

-- A number from 0 to size - 1 that looks random; another salt gives another series.
CREATE FUNCTION pg_temp.pick(n bigint, salt int, size int) RETURNS int
    LANGUAGE sql IMMUTABLE
    RETURN (((n * 1103515245 + salt::bigint * 86028121) % 2147483647) / 11 % size)::int;

-- Names that no dictionary has, so that an original value is recognised wherever it turns up.
CREATE FUNCTION pg_temp.word(n bigint, salt int) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN (ARRAY['Zor','Quil','Vex','Tam','Bry','Kel','Oru','Wyn','Fjo','Gry','Hux','Jaz','Lyr','Myx','Nov','Pry','Rhu','Syl','Thu','Uvi','Xan','Yor','Cza','Dru'])[1 + pg_temp.pick(n, salt, 24)]
        || (ARRAY['va','lo','mi','ren','dor','qua','xil','zen','bra','fen','gul','hol','jun','kor','nim','pol'])[1 + pg_temp.pick(n, salt + 1, 16)]
        || (ARRAY['lin','thar','dax','mor','wick','sel','gund','rith','vost','nell','bek','zand','quist','holm','yard','fax'])[1 + pg_temp.pick(n, salt + 2, 16)];

CREATE FUNCTION pg_temp.digits(n bigint, salt int, length int) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN lpad(((n * 48271 + salt::bigint * 69621) * 40692 % (10::numeric ^ length)::bigint)::text, length, '0');

-- Appends the Luhn digit to 15 digits.
CREATE FUNCTION pg_temp.card(body text) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN body || ((10 - (SELECT sum(CASE WHEN i % 2 = 1 THEN d * 2 - CASE WHEN d > 4 THEN 9 ELSE 0 END ELSE d END)
                           FROM generate_series(1, 15) AS i, LATERAL (SELECT substr(body, i, 1)::int AS d) AS digit) % 10) % 10)::text;

CREATE FUNCTION pg_temp.iban(body text) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN 'DE' || lpad((98 - (body || '131400')::numeric % 97)::text, 2, '0') || body;

CREATE FUNCTION pg_temp.moment(n bigint, salt int) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE
    RETURN '2024-07-01 00:00:00+00'::timestamptz + pg_temp.pick(n, salt, 47000000) * interval '1 second';

INSERT INTO shop.countries
    SELECT * FROM (VALUES ('AT', 'Austria'), ('BE', 'Belgium'), ('CH', 'Switzerland'), ('CZ', 'Czechia'), ('DE', 'Germany'),
        ('DK', 'Denmark'), ('ES', 'Spain'), ('FR', 'France'), ('IT', 'Italy'), ('NL', 'Netherlands'), ('PL', 'Poland'), ('PT', 'Portugal')) AS c;

INSERT INTO shop.employees (manager_id, full_name, work_email, national_id, salary, hired_on)
    SELECT nullif(n / 6, 0), pg_temp.word(n, 900) || ' ' || pg_temp.word(n, 910),
           'staff' || n || '.' || lower(pg_temp.word(n, 910)) || '@werkhof.example', 'EMP-' || pg_temp.digits(n, 920, 9),
           2800 + pg_temp.pick(n, 930, 520000) / 100.0, date '2012-01-01' + pg_temp.pick(n, 940, 4700)
    FROM generate_series(1, 120) AS n;

INSERT INTO shop.categories (id, parent_id, name)
    SELECT n, CASE WHEN n > 32 THEN 9 + n % 24 WHEN n > 8 THEN 1 + n % 8 END, 'Category ' || n || ' ' || pg_temp.word(n, 800)
    FROM generate_series(1, 64) AS n;
SELECT setval(pg_get_serial_sequence('shop.categories', 'id'), 64);

INSERT INTO shop.products (category_id, sku, name, tags, attributes, price)
    SELECT 1 + pg_temp.pick(n, 1, 64), chr(65 + n % 26) || chr(65 + n / 26 % 26) || 'X-' || lpad(n::text, 5, '0'),
           (ARRAY['Kettle', 'Lamp', 'Chair', 'Rug', 'Mirror', 'Clock', 'Vase', 'Stool'])[1 + n % 8] || ' model ' || n, ARRAY['tag' || n % 17, 'line "' || n % 5 || '"'],
           jsonb_build_object('weight', pg_temp.pick(n, 2, 5000), 'colour', (ARRAY['red', 'blue', 'green', NULL])[1 + n % 4]),
           1 + pg_temp.pick(n, 3, 30000) / 100.0
    FROM generate_series(1, 2000) AS n;

INSERT INTO shop.customers (referred_by, first_name, last_name, email, phone, birth_date, national_id, tier, password_hash,
                            last_ip, interests, preferences, note, created_at, updated_at)
    SELECT CASE WHEN n % 5 = 0 THEN 1 + pg_temp.pick(n, 10, 12000) END, first, last,
           lower(first || '.' || last) || n || '@' || (ARRAY['postkiste', 'briefnetz', 'kurierweb'])[1 + n % 3] || '.example',
           CASE WHEN n % 9 > 0 THEN '+4915' || pg_temp.digits(n, 12, 9) END,
           date '1940-01-01' + pg_temp.pick(n, 13, 24000), CASE WHEN n % 4 > 0 THEN 'NID-' || pg_temp.digits(n, 14, 9) END,
           (ARRAY['basic', 'basic', 'silver', 'gold'])[1 + pg_temp.pick(n, 15, 4)]::shop.customer_tier,
           '$2b$12$' || md5('salt' || n) || left(md5('hash' || n), 21),
           ('84.' || n % 200 || '.' || n / 200 || '.' || 1 + n % 250)::inet,
           ARRAY['topic' || n % 23, 'topic' || n % 7],
           jsonb_build_object('newsletter', n % 2 = 0, 'contact', jsonb_build_object('alternate', lower(last) || n || '@zweitpost.example'), 'theme', 'dark'),
           CASE n % 6 WHEN 0 THEN 'Called ' || first || ' ' || last || ' about order; phone +4915' || pg_temp.digits(n, 12, 9)
                      WHEN 1 THEN E'Line one\nline two\tand a back\\slash' END,
           created, created + pg_temp.pick(n, 17, 90) * interval '1 day'
    FROM generate_series(1, 12000) AS n,
         LATERAL (SELECT pg_temp.word(n, 20) AS first, pg_temp.word(n, 30) AS last, pg_temp.moment(n, 16) AS created) AS made;

INSERT INTO shop.addresses
    SELECT c, a, pg_temp.word(n, 40) || (ARRAY['strasse', 'gasse', 'weg', 'allee'])[1 + n % 4], (1 + pg_temp.pick(n, 41, 180))::text || CASE n % 7 WHEN 0 THEN 'b' ELSE '' END,
           pg_temp.digits(n, 42, 5), pg_temp.word(n / 40, 43) || 'stadt',
           (ARRAY['AT', 'BE', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FR', 'IT', 'NL', 'PL', 'PT'])[1 + pg_temp.pick(n, 44, 12)],
           CASE WHEN n % 3 > 0 THEN 45 + pg_temp.pick(n, 45, 1000000) / 100000.0 END, CASE WHEN n % 3 > 0 THEN 5 + pg_temp.pick(n, 46, 1000000) / 100000.0 END
    FROM generate_series(1, 12000) AS c, generate_series(1, 2) AS a, LATERAL (SELECT c * 2 + a AS n) AS numbered
    WHERE a = 1 OR c % 2 = 0;

INSERT INTO shop.orders (customer_id, address_number, status, placed_at, updated_at, message)
    SELECT 1 + pg_temp.pick(n, 50, 12000), CASE WHEN n % 10 > 0 THEN 1 END,
           (ARRAY['open', 'paid', 'shipped', 'shipped', 'shipped', 'returned', 'cancelled'])[1 + pg_temp.pick(n, 51, 7)]::shop.order_status,
           placed, placed, CASE WHEN n % 20 = 0 THEN 'Please ring at ' || pg_temp.word(n, 52) END
    FROM generate_series(1, 32000) AS n, LATERAL (SELECT pg_temp.moment(n, 53) AS placed) AS made;

INSERT INTO shop.order_items (order_id, line, product_id, quantity, unit_price)
    SELECT o, l, 1 + pg_temp.pick(o * 3 + l, 60, 2000), 1 + pg_temp.pick(o * 3 + l, 61, 4), 1 + pg_temp.pick(o * 3 + l, 62, 30000) / 100.0
    FROM generate_series(1, 32000) AS o, generate_series(1, 4) AS l
    WHERE l <= 1 + o % 4;

INSERT INTO billing.payments
    SELECT md5('payment' || o.id)::uuid, o.id, c.email, method,
           CASE method WHEN 'card' THEN pg_temp.card('400000' || pg_temp.digits(o.id, 70, 9)) END,
           CASE method WHEN 'card' THEN upper(c.display_name) END,
           CASE method WHEN 'transfer' THEN pg_temp.iban('99990000' || pg_temp.digits(o.id, 71, 10)) END,
           shop.order_total(o.id), o.placed_at + interval '2 hours'
    FROM shop.orders o JOIN shop.customers c ON c.id = o.customer_id,
         LATERAL (SELECT (ARRAY['card', 'card', 'transfer', 'wallet'])[1 + pg_temp.pick(o.id, 72, 4)]::billing.payment_method AS method) AS made
    WHERE o.status IN ('paid', 'shipped', 'returned');

INSERT INTO shop.events (occurred_at, customer_id, kind, ip, payload)
    SELECT pg_temp.moment(n, 80), CASE WHEN n % 8 > 0 THEN c.id END, (ARRAY['login', 'view', 'basket', 'search'])[1 + n % 4], c.last_ip,
           jsonb_build_object('user', jsonb_build_object('email', c.email, 'name', c.display_name), 'path', '/p/' || n % 2000, 'ms', pg_temp.pick(n, 82, 900))
    FROM generate_series(1, 36000) AS n JOIN shop.customers c ON c.id = 1 + pg_temp.pick(n, 81, 12000);

REFRESH MATERIALIZED VIEW billing.revenue_by_month;
ANALYZE;
