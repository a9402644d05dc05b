// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant {

/// schema.name; compared byte by byte. `text()` is for people and keys of the project file, never
/// for SQL.
struct QualifiedName {
    std::string schema;
    std::string name;

    [[nodiscard]] std::string text() const;
    /// Quoted for SQL.
    [[nodiscard]] std::string sql() const;
    /// Reads what text() wrote: parts in double quotes where they hold a dot, a quote or are empty.
    [[nodiscard]] static std::optional<QualifiedName> parse(std::string_view text);

    friend auto operator<=>(const QualifiedName&, const QualifiedName&) = default;
};

enum class TypeFamily : std::uint8_t {
    Boolean,
    Integer,
    Float,
    Numeric,
    Money,
    Text,
    Bytes,
    Date,
    Time,
    Timestamp,
    Interval,
    Uuid,
    Json,
    Network,
    Bit,
    Geometric,
    Range,
    Enum,
    Composite,
    Xml,
    TextSearch,
    Oid,
    Other,
};

/// A column's type as far as masking, checking and drawing need it.
struct ColumnType {
    std::string
        name;  ///< as the server writes it: "character varying(40)", "public.mood", "integer[]"
    std::string
        base;  ///< element type without domain, array and modifier: "varchar", "mood", "int4"
    TypeFamily family = TypeFamily::Other;  ///< of the element
    int arrayDimensions = 0;  ///< 0: not an array
    int maxLength = -1;  ///< characters for text types, -1 without limit
    int precision = -1;  ///< numeric precision
    int scale = -1;  ///< numeric scale
    std::string domain;  ///< qualified name of the domain, "" when the type is none
    std::vector<std::string> domainChecks;  ///< CHECK expressions of the domain, as SQL
    std::vector<std::string> enumLabels;

    friend bool operator==(const ColumnType&, const ColumnType&) = default;
};

enum class Generated : std::uint8_t { No, Stored, Virtual };
enum class Identity : std::uint8_t { No, Always, ByDefault };

struct Column {
    std::string name;
    ColumnType type;
    bool notNull = false;
    Generated generated = Generated::No;
    Identity identity = Identity::No;
    std::string defaultExpression;  ///< SQL, "" without; of a generated column its expression
    std::string collation;  ///< "" for the type's own
    std::string comment;
    double nullFraction = -1;  ///< planner statistics; -1 unknown or not readable
    double distinctValues = 0;  ///< as in pg_stats.n_distinct; 0 unknown
    bool readable = true;  ///< the role may SELECT it

    friend bool operator==(const Column&, const Column&) = default;
};

/// A primary key, unique constraint or unique index.
struct Key {
    std::string name;
    std::vector<std::string> columns;  ///< empty where the index is over expressions
    bool primary = false;
    bool partial = false;  ///< has a WHERE
    friend bool operator==(const Key&, const Key&) = default;
};

struct CheckConstraint {
    std::string name;
    std::string expression;  ///< SQL as pg_get_expr writes it
    std::vector<std::string> columns;
    friend bool operator==(const CheckConstraint&, const CheckConstraint&) = default;
};

enum class TableKind : std::uint8_t {
    Table,
    Partitioned,  ///< holds no rows itself
    View,
    MaterializedView,
    Foreign,
    LargeObjects,  ///< the one pseudo table pg_catalog.pg_largeobject with column "data"
};

struct Table {
    QualifiedName name;
    std::uint32_t oid = 0;
    TableKind kind = TableKind::Table;
    bool unlogged = false;
    bool rowSecurity = false;
    std::string owner;
    std::string comment;
    std::string partitionOf;  ///< text() of the partitioned parent, "" when none
    std::string partitionBound;  ///< "FOR VALUES …"
    std::string partitionKey;  ///< of a partitioned table: "RANGE (created_at)"
    std::vector<std::string> partitionKeyColumns;
    std::vector<std::string> inherits;  ///< text() of parents by INHERITS
    std::vector<Column> columns;
    std::vector<Key> keys;
    std::vector<CheckConstraint> checks;
    std::vector<std::string> exclusions;  ///< definitions of exclusion constraints
    std::string extension;  ///< owning extension, "" when none
    std::string extensionFilter;  ///< WHERE of an extension configuration table
    bool extensionConfig = false;  ///< rows belong to the dump though an extension owns the table
    std::int64_t rowEstimate = -1;  ///< -1 when never analyzed
    std::int64_t heapBytes = 0;
    std::int64_t indexBytes = 0;
    std::int64_t toastBytes = 0;
    bool readable = true;  ///< the role may SELECT every column it needs

    /// True where rows of its own are stored and copied.
    [[nodiscard]] bool hasRows() const
    {
        return kind == TableKind::Table || kind == TableKind::LargeObjects;
    }
    [[nodiscard]] const Column* column(std::string_view columnName) const;
    [[nodiscard]] const Key* primaryKey() const;
    friend bool operator==(const Table&, const Table&) = default;
};

enum class MatchType : std::uint8_t { Simple, Full };

/// A foreign key: `columns` of `table` refer to `referencedColumns` of `referencedTable`.
struct Relation {
    std::string name;
    QualifiedName table;
    std::vector<std::string> columns;
    QualifiedName referencedTable;
    std::vector<std::string> referencedColumns;
    MatchType match = MatchType::Simple;
    bool deferrable = false;
    bool validated = true;
    bool inherited = false;  ///< a partition's copy of its parent's key
    friend bool operator==(const Relation&, const Relation&) = default;
};

struct Sequence {
    QualifiedName name;
    std::int64_t lastValue = 1;
    bool called = false;
    bool readable = true;
    std::string ownedBy;  ///< "schema.table.column" or ""
    friend bool operator==(const Sequence&, const Sequence&) = default;
};

struct Extension {
    std::string name;
    std::string version;
    std::string schema;
    friend bool operator==(const Extension&, const Extension&) = default;
};

/// What introspection found in one database. Tables are sorted by name.
struct Catalog {
    std::string engine = "postgres";
    int serverVersion = 0;  ///< 150018 for 15.18, as server_version_num
    std::string serverVersionText;  ///< "15.18 (Debian 15.18-0+deb12u1)"
    std::string database;
    std::int64_t databaseBytes = 0;
    std::string encoding;
    std::string collate;
    std::string ctype;
    std::string localeProvider;  ///< "libc", "icu", "builtin"
    std::string icuLocale;
    bool standby = false;
    /// Equal tokens prove that nothing was written in between; "" when the source cannot prove it.
    std::string changeToken;
    std::vector<Extension> extensions;
    std::vector<Table> tables;
    std::vector<Relation> relations;
    std::vector<Sequence> sequences;
    std::vector<std::string> roles;  ///< that own or are granted something here
    std::int64_t largeObjects = 0;
    /// Object kind -> count, for the fidelity ledger ("function", "trigger", "policy", ...),
    /// sorted.
    std::vector<std::pair<std::string, std::int64_t>> objectCounts;

    [[nodiscard]] const Table* table(const QualifiedName& name) const;
    friend bool operator==(const Catalog&, const Catalog&) = default;
};

/// A change of the source since the last decision, for fail-closed checks and people.
struct Drift {
    enum class Kind : std::uint8_t {
        NewTable,
        DroppedTable,
        NewColumn,
        DroppedColumn,
        ChangedType,
        ChangedNull
    };
    Kind kind = Kind::NewTable;
    QualifiedName table;
    std::string column;
    std::string before;
    std::string after;
    friend bool operator==(const Drift&, const Drift&) = default;
};

/// Differences of `now` against `before`, sorted by table and column.
[[nodiscard]] std::vector<Drift> compareCatalogs(const Catalog& before, const Catalog& now);

/// Whether what such a server keeps is keys with values, shown as tables by their shape: nothing in
/// it has a schema that could refuse a value. `engine` as in Catalog, which names kinds as projects
/// do.
[[nodiscard]] constexpr bool isKeyValue(std::string_view engine)
{
    return engine == "redis" || engine == "valkey";
}

}  // namespace decant
