// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "model/catalog/catalog.h"
#include "model/project/project.h"

#include <string>

namespace decant::test {

inline Column column(const std::string& name, const std::string& type, TypeFamily family,
                     bool notNull = false)
{
    Column value;
    value.name = name;
    value.type.name = type;
    value.type.base = type;
    value.type.family = family;
    value.notNull = notNull;
    return value;
}

/// Customers and orders of a small shop.
inline Catalog shopCatalog()
{
    Catalog catalog;
    catalog.serverVersion = 150018;
    catalog.serverVersionText = "15.18 (Debian 15.18-0+deb12u1)";
    catalog.database = "shop";
    catalog.databaseBytes = 412'000'000;
    Table customers;
    customers.name = {"public", "customers"};
    customers.rowEstimate = 20'000;
    customers.heapBytes = 8'400'000;
    customers.indexBytes = 1'900'000;
    customers.columns = {column("id", "bigint", TypeFamily::Integer, true),
                         column("email", "text", TypeFamily::Text, true),
                         column("first_name", "text", TypeFamily::Text),
                         column("last_name", "text", TypeFamily::Text),
                         column("phone", "character varying(40)", TypeFamily::Text),
                         column("birth_date", "date", TypeFamily::Date)};
    customers.keys = {{"customers_pkey", {"id"}, true, false}};
    Table orders;
    orders.name = {"public", "orders"};
    orders.rowEstimate = 60'000;
    orders.heapBytes = 310'000'000;
    orders.indexBytes = 41'000'000;
    orders.columns = {column("id", "bigint", TypeFamily::Integer, true),
                      column("customer_id", "bigint", TypeFamily::Integer, true),
                      column("total", "numeric(12,2)", TypeFamily::Numeric),
                      column("note", "text", TypeFamily::Text)};
    orders.keys = {{"orders_pkey", {"id"}, true, false}};
    Table events;
    events.name = {"audit", "events"};
    events.rowEstimate = -1;
    events.columns = {column("payload", "jsonb", TypeFamily::Json)};
    catalog.tables = {events, customers, orders};
    Relation relation;
    relation.name = "orders_customer_id_fkey";
    relation.table = orders.name;
    relation.columns = {"customer_id"};
    relation.referencedTable = customers.name;
    relation.referencedColumns = {"id"};
    catalog.relations = {relation};
    return catalog;
}

inline Project shopProject()
{
    Project project;
    project.name = "shop";
    project.registry.registry = "localhost:5000";
    Service service;
    service.name = "shop";
    service.source.host = "127.0.0.1";
    service.source.port = 1;  // nobody listens there
    service.source.database = "shop";
    service.source.user = "reader";
    service.masking.set("public.customers", "email", MaskRule{"email", {}});
    service.masking.set("public.customers", "first_name", MaskRule{"person.first_name", {}});
    service.masking.set("public.orders", "total", Keep{"amounts say nothing about a person"});
    project.services = {service};
    return project;
}

inline BuildRecord shopRecord()
{
    BuildRecord record;
    record.id = "20260101T101500-ab12";
    record.project = "shop";
    record.service = "shop";
    record.startedAt = "2026-01-01T10:15:00Z";
    record.snapshotAt = "2026-01-01T10:15:02Z";
    record.finishedAt = "2026-01-01T10:16:10Z";
    record.state = StageState::Done;
    record.image = "localhost:5000/shop-shop:2026-01-01";
    record.imageId = "sha256:8c1f";
    record.digest = "sha256:5d0f2a1b7c9e4f60a1b2c3d4e5f60718293a4b5c6d7e8f901a2b3c4d5e6f7081";
    record.stages = {{Stage::Introspect, StageState::Done, 0.42, "3 tables, 11 columns"},
                     {Stage::Plan, StageState::Done, 0.01, "3 masked, 8 kept"},
                     {Stage::Snapshot, StageState::Done, 12.7, "80,000 rows, 31 MB"},
                     {Stage::Generate, StageState::Reused, 0.02, "7 files"},
                     {Stage::Build, StageState::Done, 41.3, ""},
                     {Stage::Verify, StageState::Done, 3.9, "first query after 0.61 s"},
                     {Stage::Inspect, StageState::Done, 2.2, ""},
                     {Stage::Push, StageState::Failed, 5.5, "connection refused"}};
    record.report.layers = {
        {"sha256:aaa1", "ADD rootfs.tar.xz /", 74'800'000, 28'200'000, 3012, true, false},
        {"sha256:aaa2", "RUN apt-get install postgresql-15", 271'000'000, 98'000'000, 8120, true,
         false},
        {"sha256:aaa3", "COPY --from=donor /decant/ /decant/", 402'000'000, 61'000'000, 1430, false,
         true},
        {"sha256:aaa4", "COPY entrypoint.sh /usr/local/bin/", 2'300, 1'100, 1, false, false}};
    record.report.objects = {
        {DatabaseObject::Kind::Table, "public.orders", "public.orders", 310'000'000},
        {DatabaseObject::Kind::Index, "public.orders_pkey", "public.orders", 41'000'000},
        {DatabaseObject::Kind::Wal, "WAL", "", 16'777'216},
        {DatabaseObject::Kind::Table, "public.customers", "public.customers", 8'400'000}};
    record.report.compressedBytes = 187'201'100;
    record.report.unpackedBytes = 747'802'300;
    record.report.dataBytes = 402'000'000;
    record.verify.startToFirstQuerySeconds = 0.61;
    record.verify.tablesCompared = 3;
    record.verify.rowsCompared = 80'000;
    record.verify.sequencesCompared = 2;
    record.verify.constraintsCompared = 5;
    record.verify.leakSamples = 4'096;
    record.verify.scannedBytes = 747'802'300;
    return record;
}

}  // namespace decant::test
