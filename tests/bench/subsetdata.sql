-- SPDX-License-Identifier: MIT
-- A web shop for bench_subset.sh: :customers customers, three orders each, two items an order, two events
-- a customer; 12 rows per customer in all.
CREATE TABLE customers (
    id bigint PRIMARY KEY, email text NOT NULL, name text NOT NULL, address text, born date,
    notes text, settings jsonb);
CREATE TABLE products (id int PRIMARY KEY, name text NOT NULL, price numeric(10, 2) NOT NULL);
CREATE TABLE orders (id bigint, customer_id bigint NOT NULL, made timestamptz NOT NULL, status text, total numeric(10, 2));
CREATE TABLE items (order_id bigint NOT NULL, line int NOT NULL, product_id int NOT NULL, price numeric(10, 2));
CREATE TABLE events (id bigint, customer_id bigint, kind text, payload jsonb);
INSERT INTO customers
SELECT g, 'c' || g || '@example.org', 'Name ' || md5(g::text), md5('a' || g) || ' street', date '1950-01-01' + (g % 20000)::int,
       repeat(md5('n' || g), 6), jsonb_build_object('theme', g % 3, 'token', md5('t' || g))
FROM generate_series(1::bigint, :customers) g;
INSERT INTO products SELECT g, 'product ' || g, g % 1000 FROM generate_series(1, 5000) g;
INSERT INTO orders
SELECT g, 1 + (g * 2654435761) % :customers, timestamptz '2024-01-01' + g * interval '1 second', 'paid', g % 500
FROM generate_series(1::bigint, 3 * :customers) g;
INSERT INTO items SELECT 1 + g / 2, 1 + g % 2, 1 + (g * 40503) % 5000, g % 100 FROM generate_series(0::bigint, 6 * :customers - 1) g;
INSERT INTO events
SELECT g, 1 + (g * 7919) % :customers, 'click', jsonb_build_object('page', md5(g::text), 'n', g)
FROM generate_series(1::bigint, 2 * :customers) g;
ALTER TABLE orders ADD PRIMARY KEY (id), ADD FOREIGN KEY (customer_id) REFERENCES customers;
ALTER TABLE items ADD PRIMARY KEY (order_id, line), ADD FOREIGN KEY (order_id) REFERENCES orders, ADD FOREIGN KEY (product_id) REFERENCES products;
ALTER TABLE events ADD PRIMARY KEY (id), ADD FOREIGN KEY (customer_id) REFERENCES customers;
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON events (customer_id);
VACUUM ANALYZE;
