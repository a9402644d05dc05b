// SPDX-License-Identifier: MIT
#include "services/source/postgres/unchangedtables.h"

#include "model/masking/rulefacts.h"
#include "services/support/sha256.h"

#include <algorithm>
#include <limits>

namespace decant::postgres {

namespace {

/// Ages are 31 bits wide; what is nearer to the turn than this is read again.
constexpr std::int64_t kLongestAge = std::numeric_limits<std::int32_t>::max() - 10'000'000;

const TableProof* proofOf(const Manifest& manifest, const QualifiedName& table)
{
    const auto at = std::find_if(manifest.proofs.begin(), manifest.proofs.end(),
                                 [&](const TableProof& proof) { return proof.table == table; });
    return at == manifest.proofs.end() ? nullptr : &*at;
}

std::vector<std::string> columnNames(const PlannedTable& planned)
{
    std::vector<std::string> names;
    for (const int column : planned.columns)
        names.push_back(planned.table->columns[static_cast<std::size_t>(column)].name);
    return names;
}

/// Its masked values depend on values of other tables (partitions share what is remembered).
bool remembers(const MaskPlan& plan, const Table& table)
{
    const TableMask* mask = plan.table(table.name);
    return mask != nullptr
        && std::any_of(mask->columns.begin(), mask->columns.end(),
                       [](const ColumnMask& each) { return remembersValues(each.rule); });
}

/// Everything but the rows is as it was.
const SnapshotTable* candidate(const ExtractRequest& request, const PlannedTable& planned,
                               const std::map<std::string, std::string>& identities)
{
    const Table& table = *planned.table;
    if (table.kind != TableKind::Table || table.extensionConfig || remembers(*request.plan, table))
        return nullptr;
    const Manifest& before = request.previous->manifest;
    const SnapshotTable* old = before.table(table.name);
    const TableProof* proof = proofOf(before, table.name);
    const auto identity = identities.find(table.name.text());
    const bool same = old != nullptr && proof != nullptr && identity != identities.end()
        && proof->identity == identity->second
        && proof->rules == tableRules(*request.plan, table.name)
        && old->columns == columnNames(planned)
        && proof->textHashes.size() == old->files.size()
        // A part without rows has no file, and which part that is is not known.
        && (old->rows == 0 || old->files.size() == planned.parts);
    return same ? old : nullptr;
}

}  // namespace

Result<SnapshotCut> readCut(Session& session)
{
    const auto allowed =
        session.query(session.database(),
                      "SELECT has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')");
    if (!allowed)
        return allowed.error();
    if (!allowed->at(0)[0].as<bool>())
        return SnapshotCut();
    const auto facts = session.query(
        session.database(),
        "SELECT concat_ws('/', s.system_identifier, (SELECT oid FROM pg_database WHERE datname = "
        "current_database()), extract(epoch FROM pg_postmaster_start_time())), "
        "txid_snapshot_xmin(txid_current_snapshot()) FROM pg_control_system() s");
    if (!facts)
        return facts.error();
    return SnapshotCut{facts->at(0)[0].as<std::string>(), facts->at(0)[1].as<std::int64_t>()};
}

Result<std::map<std::string, std::string>> readIdentities(Session& session)
{
    // Base types of the server whose output depends on nothing else; arrays of them; enums with
    // their labels.
    const std::string heap = session.serverVersion() >= 120000
        ? "AND c.relam = (SELECT oid FROM pg_am WHERE amname = 'heap') "
        : "";
    const auto rows = session.query(
        "pg_class",
        "SELECT n.nspname, c.relname, concat_ws('/', c.oid, pg_relation_size(c.oid), "
        "pg_stat_get_tuples_inserted(c.oid), pg_stat_get_tuples_updated(c.oid), "
        "pg_stat_get_tuples_deleted(c.oid), string_agg(concat_ws(' ', a.attnum, a.attname, "
        "format_type(a.atttypid, a.atttypmod), (SELECT string_agg(l.enumlabel, ',' ORDER BY "
        "l.enumsortorder) FROM pg_enum l WHERE l.enumtypid = b.oid)), '/' ORDER BY a.attnum)) "
        "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON "
        "a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = "
        "a.atttypid JOIN pg_type b ON b.oid = CASE WHEN t.typcategory = 'A' AND t.typelem <> 0 "
        "THEN t.typelem ELSE t.oid END WHERE c.relkind = 'r' AND NOT c.relrowsecurity "
            + heap
            + "AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' GROUP BY n.nspname, "
              "c.relname, c.oid HAVING bool_and(b.typtype = 'e' OR (b.typtype = 'b' AND "
              "b.typnamespace = 'pg_catalog'::regnamespace AND b.typname !~ "
              "'^(reg|pg_|money|aclitem)'))");
    if (!rows)
        return rows.error();
    std::map<std::string, std::string> identities;
    for (const auto& row : *rows)
        identities[QualifiedName{row[0].as<std::string>(), row[1].as<std::string>()}.text()] =
            Sha256::hexOf(row[2].as<std::string>());
    return identities;
}

Result<std::map<std::size_t, const SnapshotTable*>>
unchangedTables(Session& session, const ExtractRequest& request, const ExtractPlan& plan,
                const SnapshotCut& cut, const std::map<std::string, std::string>& identities)
{
    std::map<std::size_t, const SnapshotTable*> same;
    if (request.previous == nullptr || cut.origin.empty())
        return same;
    const Manifest& before = request.previous->manifest;
    const std::string key = request.key != nullptr ? request.key->fingerprint() : std::string();
    const std::int64_t age = cut.xmin - before.cutXmin;
    if (before.cutOrigin != cut.origin || before.keyFingerprint != key
        || before.compression != request.service->image.compression || age < 0 || age > kLongestAge)
        return same;
    constexpr std::int64_t kXidSpace = std::int64_t{1} << 32;
    const std::string first = std::to_string(before.cutXmin % kXidSpace);
    for (std::size_t i = 0; i < plan.tables.size(); ++i) {
        const PlannedTable& planned = plan.tables[i];
        const SnapshotTable* old = candidate(request, planned, identities);
        if (old == nullptr)
            continue;
        const auto counted =
            session.query(planned.table->name.text(),
                          "SELECT count(*), count(*) FILTER (WHERE age(xmin) <= age('" + first
                              + "'::xid)) FROM ONLY " + planned.table->name.sql());
        if (!counted)
            return counted.error();
        if (counted->at(0)[0].as<std::int64_t>() == old->rows
            && counted->at(0)[1].as<std::int64_t>() == 0)
            same.emplace(i, old);
    }
    return same;
}

std::string tableRules(const MaskPlan& plan, const QualifiedName& table)
{
    MaskPlan own;
    if (const TableMask* mask = plan.table(table))
        own.tables.push_back(*mask);
    return Sha256::hexOf(own.fingerprintText());
}

}  // namespace decant::postgres
