// SPDX-License-Identifier: MIT
#include "model/masking/imagecolumns.h"
#include "tests/services/source/sourcefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace decant;
using namespace decant::test;
namespace fs = std::filesystem;

namespace {

/// The same shop for both servers. Every text of a person holds "Quackenbush".
constexpr const char* kShop = R"(
CREATE TABLE customers (id integer PRIMARY KEY, name varchar(60) NOT NULL, born date,
    search varchar(80), badge varchar(40) NOT NULL, spent decimal(12,2) NOT NULL,
    orders integer NOT NULL, CONSTRAINT badge_form CHECK (badge LIKE 'B-%'));
CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer REFERENCES customers(id),
    number varchar(20) NOT NULL UNIQUE, customer_name varchar(60) NOT NULL, total decimal(12,2),
    summary varchar(120) NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, order_id integer REFERENCES orders(id),
    owner varchar(60), place integer NOT NULL);
INSERT INTO customers VALUES (1, 'Quackenbush, Änne', '1970-02-03', 'quackenbush anne', 'B-Quackenbush', 30, 2),
    (2, 'Quackenbush "Zeb"', NULL, NULL, 'B-quackenbush2', 0, 0),
    (3, 'Quackenbush\Tab', '1980-01-01', 'quackenbush', 'B-3', 7.5, 1);
INSERT INTO orders VALUES (10, 1, 'Quackenbush-10', 'Quackenbush, Änne', 10.25, 'Quackenbush buys'),
    (11, 1, 'Quackenbush-11', 'Quackenbush, Änne', 20.5, 'Quackenbush buys'),
    (12, 3, 'Quackenbush-12', 'Quackenbush', NULL, 'Quackenbush buys');
INSERT INTO notes VALUES (100, 10, 'Quackenbush', 5), (101, 12, 'Quackenbush', 5), (102, 12, NULL, 5);
)";

/// Rules that compute: in the stream, while rows are loaded, and from other tables.
MaskSpec rules(const std::string& schema, bool groups)
{
    const auto rule = [](const char* function, Value::Table parameters) {
        return Decision(MaskRule{function, std::move(parameters)});
    };
    const std::string customers = schema + ".customers";
    const std::string orders = schema + ".orders";
    const std::string notes = schema + ".notes";
    MaskSpec spec;
    for (const char* column : {"id", "born"})
        spec.set(customers, column, Keep{"no person"});
    for (const char* column : {"id", "customer_id", "total"})
        spec.set(orders, column, Keep{"no person"});
    for (const char* column : {"id", "order_id"})
        spec.set(notes, column, Keep{"no person"});
    spec.set(customers, "name",
             rule("map.dictionary",
                  {{"values",
                    Value(Value::List{Value("Quackenbush, Änne=Müller, Änne"),
                                      Value("Quackenbush \"Zeb\"=O'Hara \\ \"x\""),
                                      Value("Quackenbush\\Tab=Ödön")})}}));
    spec.set(customers, "search", rule("derive.expression", {{"template", Value("{name|slug}")}}));
    spec.set(customers, "badge",
             rule("sql.expression",
                  {{"expression", Value("concat('B-', upper(left(name, 1)), '''-', id)")}}));
    spec.set(customers, "spent",
             rule("derive.aggregate", {{"table", Value(orders)}, {"column", Value("total")}}));
    spec.set(customers, "orders",
             rule("derive.aggregate", {{"function", Value("count")}, {"table", Value(orders)}}));
    spec.set(orders, "number",
             rule("sequence.text", {{"pattern", Value("O-###")}, {"start", Value(99)}}));
    spec.set(orders, "customer_name",
             rule("ref.copy_parent", {{"path", Value("customer_id")}, {"column", Value("name")}}));
    spec.set(orders, "summary",
             rule("sql.expression",
                  {{"expression",
                    Value("case when total is null then 'nothing' else concat(id, "
                          "' for ', cast(total as decimal(10, 1))) end")}}));
    spec.set(notes, "owner",
             rule("ref.copy_parent",
                  {{"path", Value("order_id.customer_id")}, {"column", Value("badge")}}));
    Value::Table counted = {{"start", Value(10)}, {"step", Value(5)}};
    if (groups)
        counted["per"] = Value("order_id");
    spec.set(notes, "place", rule("sequence.id", std::move(counted)));
    return spec;
}

std::string problemsOf(const MaskPlan& plan)
{
    std::string all;
    for (const Problem& problem : plan.problems) {
        if (problem.severity == Severity::Error)
            all += problem.table + '.' + problem.column + ": " + problem.text.english() + '\n';
    }
    return all;
}

/// "" when everything worked.
std::string extractTo(const fs::path& folder, const Service& service, const std::string& password)
{
    RecordingContext context;
    auto source = makeSource(service, password);
    if (!source)
        return source.error().detail.english();
    const auto catalog = (*source)->introspect(context);
    if (!catalog)
        return catalog.error().detail.english();
    const MaskPlan plan = planMasking(service.masking, *catalog, service.name);
    if (std::string problems = problemsOf(plan); !problems.empty())
        return problems;
    const auto key = MaskKey::fromHex(std::string(64, 'a'));
    fs::create_directory(folder);
    const auto manifest = (*source)->extract(
        {&service, &*catalog, &plan, &*key, folder, {}, {}, nullptr, kSplitBytes}, context);
    return manifest ? std::string()
                    : manifest.error().what + ": " + manifest.error().detail.english();
}

/// The first file below `folder` with the bytes in it; "" when there is none.
std::string fileWith(const fs::path& folder, const char* bytes)
{
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        QFile file(QString::fromStdString(entry.path().string()));
        if (entry.is_regular_file() && file.open(QIODevice::ReadOnly)
            && file.readAll().contains(bytes))
            return entry.path().string();
    }
    return {};
}

}  // namespace

/// Columns that the database of the image computes, on real servers.
class tst_ComputedColumns : public QObject {
    Q_OBJECT

private slots:
    void postgres();
    void mariadb();
};

void tst_ComputedColumns::postgres()
{
    std::string problem;
    const auto server = PostgresSandbox::start(problem);
    DECANT_REQUIRE(server, problem);
    QCOMPARE(server->sql("postgres", "CREATE DATABASE shop").errors, std::string());
    QCOMPARE(server->sql("shop", kShop).errors, std::string());
    Service service = serviceFor(*server, "shop");
    service.masking = rules("public", true);
    service.image.compression = "none";
    const OpenDir dir;
    const fs::path folder = dir.path() / "snapshot";
    const std::string failed = extractTo(folder, service, server->password());
    QVERIFY2(failed.empty(), failed.c_str());
    QCOMPARE(fileWith(folder, "Quackenbush"), std::string());
    const std::string broken = restore(*server, folder, "copy");
    QVERIFY2(broken.empty(), broken.c_str());
    const auto copy = [&](const char* sql) {
        return QByteArray::fromStdString(server->sql("copy", sql).output);
    };
    QCOMPARE(copy("SELECT name, search, badge, spent, orders FROM customers ORDER BY id"),
             QByteArray("Müller, Änne|muller-anne|B-M'-1|30.75|2\n"
                        "O'Hara \\ \"x\"||B-O'-2|0.00|0\n"
                        "Ödön|odon|B-Ö'-3|0.00|1\n"));
    QCOMPARE(copy("SELECT number, customer_name, summary FROM orders ORDER BY id"),
             QByteArray("O-099|Müller, Änne|10 for 10.3\nO-100|Müller, Änne|11 for 20.5\n"
                        "O-101|Ödön|nothing\n"));
    QCOMPARE(copy("SELECT owner, place FROM notes ORDER BY id"),
             QByteArray("B-M'-1|10\nB-Ö'-3|10\nB-Ö'-3|15\n"));
    // The columns are as they were.
    const char* schema = "SELECT table_name, column_name, is_nullable, data_type FROM "
                         "information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2";
    QCOMPARE(copy(schema), QByteArray::fromStdString(server->sql("shop", schema).output));

    // What the server refuses is said with the statement's own words.
    service.masking.set("public.customers", "badge",
                        MaskRule{"sql.expression", {{"expression", Value("name")}}});
    const fs::path wrong = dir.path() / "wrong";
    QCOMPARE(extractTo(wrong, service, server->password()), std::string());
    const std::string refused = restore(*server, wrong, "refused");
    QVERIFY2(refused.find("badge_form") != std::string::npos, refused.c_str());
}

void tst_ComputedColumns::mariadb()
{
    std::string problem;
    const auto server = MariaDbSandbox::start(problem);
    DECANT_REQUIRE(server, problem);
    QCOMPARE(server->sql({}, "CREATE DATABASE shop; CREATE DATABASE copy").errors, std::string());
    std::string shop = kShop;
    shop.replace(shop.find("Quackenbush\\Tab"), 15, "Quackenbush\\\\Tab");
    QCOMPARE(server->sql("shop", shop).errors, std::string());
    Service service;
    service.name = "shop";
    service.kind = ServiceKind::MariaDb;
    service.source.host = server->value("HOST");
    service.source.port = std::stoi(server->value("PORT"));
    service.source.user = server->value("USER");
    service.source.database = "shop";
    service.masking = rules("shop", false);
    service.image.compression = "none";
    const OpenDir dir;
    const fs::path folder = dir.path() / "snapshot";
    const std::string failed = extractTo(folder, service, server->password());
    QVERIFY2(failed.empty(), failed.c_str());
    QCOMPARE(fileWith(folder, "Quackenbush"), std::string());

    const auto read = [&](const fs::path& file) {
        QFile in(QString::fromStdString((folder / file).string()));
        return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
    };
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        fs::permissions(entry.path(), fs::perms(entry.is_directory() ? 0755 : 0644));
    fs::permissions(folder, fs::perms(0755));
    std::string script = read("schema.sql");
    std::vector<fs::path> loads;
    for (const auto& entry : fs::directory_iterator(folder / "load")) {
        if (entry.path().extension() == ".files")
            loads.push_back(entry.path().stem());
    }
    std::sort(loads.begin(), loads.end());
    for (const fs::path& number : loads) {
        std::string file = read("load" / fs::path(number.string() + ".files"));
        file.pop_back();
        QVERIFY2(file.find('\n') == std::string::npos, "one part each");
        script += "SET NAMES utf8mb4, sql_mode = 'STRICT_ALL_TABLES', foreign_key_checks = 0;\n"
            + read("load" / fs::path(number.string() + ".before")) + "LOAD DATA INFILE '"
            + (folder / file).string() + "' " + read("load" / fs::path(number.string() + ".sql"));
    }
    script += read("image.sql");
    const Ran restored = server->sql("copy", script);
    QVERIFY2(restored.exitCode == 0, restored.errors.c_str());
    const auto copy = [&](const char* sql) {
        return QByteArray::fromStdString(server->sql("copy", sql).output);
    };
    QCOMPARE(copy("SELECT name, search, badge, spent, orders FROM customers ORDER BY id"),
             QByteArray("Müller, Änne\tmuller-anne\tB-M'-1\t30.75\t2\n"
                        "O'Hara \\\\ \"x\"\tNULL\tB-O'-2\t0.00\t0\n"
                        "Ödön\todon\tB-Ö'-3\t0.00\t1\n"));
    QCOMPARE(copy("SELECT number, customer_name, summary FROM orders ORDER BY id"),
             QByteArray("O-099\tMüller, Änne\t10 for 10.3\nO-100\tMüller, Änne\t11 for 20.5\n"
                        "O-101\tÖdön\tnothing\n"));
    QCOMPARE(copy("SELECT owner, place FROM notes ORDER BY id"),
             QByteArray("B-M'-1\t10\nB-Ö'-3\t15\nB-Ö'-3\t20\n"));
}

QTEST_GUILESS_MAIN(tst_ComputedColumns)
#include "tst_computedcolumns.moc"
