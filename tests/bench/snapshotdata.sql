-- SPDX-License-Identifier: MIT
-- One large table of people, :rows rows, the same every time.
CREATE TABLE customers (
    id bigint PRIMARY KEY, uid uuid NOT NULL, first_name text, last_name text, email text, phone text,
    street text, city text, zip text, born date, ssn text, iban text, card text, notes text, attrs jsonb,
    updated_at timestamptz
);
INSERT INTO customers
SELECT g, md5(g::text)::uuid,
       (ARRAY['Anna', 'Ben', 'Clara', 'David', 'Eva', 'Felix', 'Greta', 'Henry'])[(1 + g % 8)::int],
       (ARRAY['Miller', 'Smith', 'Garcia', 'Novak', 'Rossi', 'Dubois', 'Larsen'])[(1 + g % 7)::int] || (g % 1000),
       'user' || g || '@example' || (g % 50) || '.com', '+49 30 ' || lpad((g * 7919 % 100000000)::text, 8, '0'),
       (g % 300) || ' Main Street', 'City ' || (g % 500), lpad((g % 100000)::text, 5, '0'), date '1940-01-01' + (g % 25000)::int,
       lpad((g % 1000)::text, 3, '0') || '-' || lpad((g % 100)::text, 2, '0') || '-' || lpad((g % 10000)::text, 4, '0'),
       'DE' || lpad((g * 13 % 100)::text, 2, '0') || lpad((g * 7919)::text, 18, '0'),
       '4' || lpad((g * 104729 % 1000000000000000)::text, 15, '0'),
       md5(g::text || 'a') || ' ' || md5(g::text || 'b') || ' called about order ' || g || ' ' || md5(g::text || 'c'),
       jsonb_build_object('segment', g % 9, 'tags', jsonb_build_array('a' || g % 5, 'b' || g % 11), 'ref', md5(g::text || 'd'),
                          'score', g % 1000 / 10.0),
       timestamptz '2024-01-01 00:00:00+00' + g * interval '37 seconds'
FROM generate_series(1::bigint, :rows) g;
VACUUM ANALYZE customers;
