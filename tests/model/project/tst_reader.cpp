// SPDX-License-Identifier: MIT
#include "model/project/names.h"
#include "model/project/reader.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <string>

using namespace decant;

namespace {

std::string fixture(const char* name)
{
    QFile file(QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/project/")
               + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return file.readAll().toStdString();
}

/// A project whose service "shop" ends with `rest`.
std::string withService(const char* rest)
{
    return std::string("format = 1\nname = \"w\"\n[service.shop]\nkind = \"postgres\"\n") + rest;
}

QByteArray all(const Error& error)
{
    return QByteArray::fromStdString(error.what + "\n" + error.detail.english() + "\n"
                                     + error.hint.english());
}

}  // namespace

class tst_Reader : public QObject {
    Q_OBJECT
private slots:
    void everyField()
    {
        const auto project = parseProject(fixture("full.toml"), "decant.toml");
        QVERIFY2(project, project ? "" : all(project.error()).constData());
        QCOMPARE(project->name, std::string("webshop"));
        QCOMPARE(project->keyFingerprint, std::string("0011223344556677"));
        QCOMPARE(project->registry.registry, std::string("registry.example.com:5000"));
        QCOMPARE(project->registry.repository, std::string("team/webshop"));
        QCOMPARE(project->registry.tag, std::string("{date}-{git}"));
        QVERIFY(project->registry.insecure);
        QCOMPARE(project->registry.caFile, std::string("certs/ca.pem"));
        QVERIFY(project->registry.pushBy == PushBy::Engine);
        QCOMPARE(project->budget.stackBytes, std::int64_t{1'500'000'000});
        QCOMPARE(project->services.size(), std::size_t{2});
        QCOMPARE(project->registry.keepTags, 14);
        QCOMPARE(project->registry.moreTags, (std::vector<std::string>{"{git}", "latest"}));
        QCOMPARE(project->ci.files, (std::vector<std::string>{"github", "kubernetes", "systemd"}));
        QCOMPARE(project->ci.schedule, std::string("30 2 * * 1-5"));
        QCOMPARE(project->ci.image, std::string("registry.example.com:5000/team/decant-cli:1"));
        QVERIFY(project->notify.when == NotifyOptions::When::Change);
        QCOMPARE(project->notify.command, std::string("./tell.sh"));
        QCOMPARE(project->notify.webhookVariable, std::string("TEAM_WEBHOOK"));
        QCOMPARE(project->notify.tokenVariable, std::string("TEAM_WEBHOOK_TOKEN"));
        QVERIFY(project->keep == (KeepOptions{5, 2}));
        QCOMPARE(project->applications.size(), std::size_t{1});
        const Application& web = project->applications[0];
        QCOMPARE(web.build, std::string("web"));
        QCOMPARE(web.ports, (std::vector<std::string>{"8080:80", "9000"}));
        QCOMPARE(web.dependsOn, (std::vector<std::string>{"shop", "cache"}));
        QCOMPARE(web.environment.at("DATABASE"), std::string("{shop.uri}"));
        QCOMPARE(web.compose.networks, (std::vector<std::string>{"back", "front"}));

        const Service& shop = project->services[0];
        QCOMPARE(shop.name, std::string("shop"));
        QVERIFY(shop.kind == ServiceKind::Postgres);
        QCOMPARE(shop.source.host, std::string("db.example.com"));
        QCOMPARE(shop.source.port, 5433);
        QCOMPARE(shop.source.database, std::string("shop \"main\""));
        QCOMPARE(shop.source.user, std::string("reader"));
        QCOMPARE(shop.source.service, std::string("shop-replica"));
        QCOMPARE(shop.source.sslMode, std::string("verify-full"));
        QCOMPARE(shop.source.sslRootCert, std::string("certs/root.pem"));
        QCOMPARE(shop.source.sslCert, std::string("certs/client.pem"));
        QCOMPARE(shop.source.sslKey, std::string("certs/client.key"));
        QCOMPARE(shop.source.options.at("application_name"), std::string("decant"));
        QCOMPARE(shop.source.options.at("connect_timeout"), std::string("10"));
        QVERIFY(shop.source.password.kind == PasswordSource::Kind::Command);
        QCOMPARE(shop.source.password.argument, std::string("pass show shop"));
        QCOMPARE(shop.source.statementTimeoutSeconds, 600);
        QCOMPARE(shop.source.bytesPerSecond, 20'000'000LL);
        QCOMPARE(shop.source.mostLagSeconds, 30);
        QCOMPARE(shop.source.jobs, 4);
        QCOMPARE(shop.image.base, std::string("postgres:15.4-bookworm"));
        QCOMPARE(shop.image.compression, std::string("gzip"));
        QCOMPARE(shop.image.compressionLevel, 6);
        QVERIFY(shop.image.donorExtra.starts_with("RUN apt-get update \\\n && "));
        QCOMPARE(shop.image.finalExtra, std::string("LABEL team=\"shop\""));
        QVERIFY(shop.compose == (ComposeOptions{{"data"}, {"back"}, 2'000'000'000, 1.5}));
        QVERIFY(shop.subset.tables.at("public.events").mode == RowMode::StructureOnly);
        const Decision* decision = shop.masking.find("public.customers", "email");
        QVERIFY(decision != nullptr);
        const auto& rule = std::get<MaskRule>(*decision);
        QCOMPARE(rule.function, std::string("email"));
        QVERIFY(rule.parameters.at("keep_domain") == Value(false));
        QVERIFY(shop.masking.find("public.\"odd.name\"", "e mail") != nullptr);
        const Decision* keep = shop.masking.find("public.customers", "created_at");
        QCOMPARE(std::get<Keep>(*keep).reason, std::string("technical time stamp"));

        QVERIFY(project->services[1].kind == ServiceKind::Redis);
        QVERIFY(project->services[1].source.password.kind == PasswordSource::Kind::Environment);
    }

    void leastProjectHasDefaults()
    {
        const auto project = parseProject(withService(""), "decant.toml");
        QVERIFY(project);
        Project expected;
        expected.name = "w";
        expected.services.push_back({});
        expected.services[0].name = "shop";
        QVERIFY(*project == expected);
    }

    void otherWaysToWriteIt()
    {
        const std::string text = "\xEF\xBB\xBF" + withService(R"(
[service.shop.source]
password = "keychain"
options = { connect_timeout = 10 }
[service.shop.masking.'public.customers']
born = { function = "constant", value = 1979-05-27 }
[service.shop.masking.'public.customers'.email]
function = "email"
[service.shop.masking.'"public".orders']
id = { keep = 'a number' }
)");
        std::string crlf;
        for (const char c : text)
            crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
        for (const std::string& form : {text, crlf}) {
            const auto project = parseProject(form, "decant.toml");
            QVERIFY2(project, project ? "" : all(project.error()).constData());
            const Service& shop = project->services[0];
            QVERIFY(shop.source.password.kind == PasswordSource::Kind::Keychain);
            QCOMPARE(shop.source.options.at("connect_timeout"), std::string("10"));
            const auto* born = shop.masking.find("public.customers", "born");
            QVERIFY(std::get<MaskRule>(*born).parameters.at("value") == Value("1979-05-27"));
            QVERIFY(shop.masking.find("public.customers", "email") != nullptr);
            QVERIFY(shop.masking.find("public.orders", "id") != nullptr);
        }
    }

    void olderFormat()
    {
        const auto project = parseProject(fixture("format0.toml"), "decant.toml");
        QVERIFY2(project, project ? "" : all(project.error()).constData());
        QCOMPARE(project->format, kProjectFormat);
        QCOMPARE(project->budget.stackBytes, std::int64_t{2'000'000'000});
        QCOMPARE(project->services.size(), std::size_t{2});
        QCOMPARE(project->services[0].name, std::string("shop"));
        QCOMPARE(project->services[0].source.host, std::string("db.example.com"));
        QCOMPARE(project->services[1].name, std::string("archive"));
        QCOMPARE(project->services[1].source.host, std::string("archive.example.com"));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const std::string& text, const char* place,
                            const char* words) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(place)
                                << QByteArray(words);
        };
        // syntax
        row("empty file", "", "1:1", "missing \"format\"");
        row("bare word", "format = 1\nname = webshop\n", "2:8", "this is not TOML");
        row("no value", "format =\n", "1:9", "missing value");
        row("key twice", "format = 1\nname = \"a\"\nname = \"b\"\n", "3:8", "already exists");
        row("table twice", withService("[service.shop]\n"), "5:1", "already exists");
        row("open table", "format = 1\n[registry\n", "2:", "this is not TOML");
        row("not UTF-8", "format = 1\nname = \"a\xff\"\n", "2:10", "not UTF-8");
        row("cut UTF-8", "format = 1\nname = \"a\xe2\x82", "2:10", "not UTF-8");
        row("number too large",
            "format = 1\nname = \"a\"\n[budget]\nstack = 99999999999999999999\n", "4:9",
            "too large");
        row("nested too deeply", "a = " + std::string(5000, '['), "1:1", "nested too deeply");
        // format
        row("newer format", "format = 2\n", "1:10", "knows formats up to 1");
        row("negative format", "format = -1\n", "1:10", "there is no format -1");
        row("format of wrong type", "format = \"1\"\n", "1:10", "must be an integer");
        row("format 0 service twice",
            "format = 0\nname = \"w\"\n[[services]]\nname = \"a\"\n[[services]]\nname = \"a\"\n",
            "6:8", "already");
        row("format 0 service without name",
            "format = 0\nname = \"w\"\n[[services]]\nkind = \"redis\"\n", "3:", "missing \"name\"");
        row("format 0 services of wrong type", "format = 0\nname = \"w\"\nservices = [1]\n", "3:13",
            "must be a table");
        // top
        row("no name", "format = 1\n", "1:1", "missing \"name\"");
        row("bad project name", "format = 1\nname = \"Web Shop\"\n", "2:8", "\"web-shop\"");
        row("name of wrong type", "format = 1\nname = 3\n", "2:8", "must be a string");
        row("unknown key", "format = 1\nname = \"w\"\nnmae = \"w\"\n", "3:1",
            "did you mean \"name\"?");
        row("unknown key far from all", "format = 1\nname = \"w\"\nzzzzzzzz = 1\n", "3:1",
            "known: ");
        row("table of wrong type", "format = 1\nname = \"w\"\nregistry = 3\n", "3:12",
            "must be a table");
        row("registry as address",
            "format = 1\nname = \"w\"\n[registry]\nhost = \"http://localhost\"\n", "4:8",
            "HOST or HOST:PORT");
        row("unknown placeholder", "format = 1\nname = \"w\"\n[registry]\ntag = \"{dat}\"\n", "4:7",
            "unknown placeholder \"{dat}\"");
        row("open placeholder", "format = 1\nname = \"w\"\n[registry]\ntag = \"a{\"\n", "4:7",
            "unknown placeholder \"{\"");
        row("bad tag", "format = 1\nname = \"w\"\n[registry]\ntag = \"a b\"\n", "4:7",
            "no image tag");
        row("boolean of wrong type", "format = 1\nname = \"w\"\n[registry]\ninsecure = \"yes\"\n",
            "4:12", "must be true or false");
        row("bad size", "format = 1\nname = \"w\"\n[budget]\nstack = \"5 potatoes\"\n", "4:9",
            "must be a size");
        row("negative size", "format = 1\nname = \"w\"\n[budget]\nstack = -5\n", "4:9",
            "must be a size");
        // service
        row("bad service name", "format = 1\nname = \"w\"\n[service.Shop]\nkind = \"redis\"\n",
            "3:10", "no service name");
        row("service without kind", "format = 1\nname = \"w\"\n[service.shop]\n", "3:10",
            "missing \"kind\"");
        row("bad kind", "format = 1\nname = \"w\"\n[service.shop]\nkind = \"oracle\"\n", "4:8",
            "allowed: \"postgres\", \"mariadb\", \"mysql\", \"redis\", \"valkey\" or \"custom\"");
        row("names that share a variable",
            withService("[service.a-b]\nkind = \"redis\"\n[service.a_b]\nkind = \"redis\"\n"),
            "7:10", "differ in");
        row("unknown key of a source", withService("[service.shop.source]\nhots = \"x\"\n"), "6:1",
            "unknown key \"hots\" in [service.shop.source]");
        row("nearest key of a source", withService("[service.shop.source]\nhots = \"x\"\n"), "6:1",
            "did you mean \"host\"?");
        row("port too high", withService("[service.shop.source]\nport = 70000\n"), "6:8",
            "between 1 and 65535");
        row("pace below the least",
            withService("[service.shop.source]\nbytes_per_second = \"1 kB\"\n"), "6:20",
            "at least");
        row("pace that is no size",
            withService("[service.shop.source]\nbytes_per_second = \"fast\"\n"), "6:20",
            "must be a size");
        row("lag of a source that has none",
            "format = 1\nname = \"w\"\n[service.shop]\nkind = "
            "\"mariadb\"\n[service.shop.source]\nmax_lag "
            "= 3\n",
            "6:1", "means nothing");
        row("port as text", withService("[service.shop.source]\nport = \"5432\"\n"), "6:8",
            "must be an integer, not a string");
        row("bad ssl mode", withService("[service.shop.source]\nssl_mode = \"on\"\n"), "6:12",
            "\"verify-full\"");
        row("ssl mode of wrong type", withService("[service.shop.source]\nssl_mode = true\n"),
            "6:12", "not a boolean");
        row("address as host",
            withService("[service.shop.source]\nhost = \"postgresql://a:b@c\"\n"), "6:1",
            "not an address");
        row("option with a key of its own",
            withService("[service.shop.source]\noptions = { sslmode = \"on\" }\n"), "6:13",
            "has a key of its own");
        row("option of wrong type", withService("[service.shop.source]\noptions = { x = [] }\n"),
            "6:", "must be a string");
        row("option as float", withService("[service.shop.source]\noptions = { x = 1.5 }\n"),
            "6:", "must be a string");
        row("password source with both",
            withService("[service.shop.source]\npassword = { env = \"A\", command = \"b\" }\n"),
            "6:12", "one of env and command");
        row("password source with a typo",
            withService("[service.shop.source]\npassword = { env = \"A\", comand = \"b\" }\n"),
            "6:", "did you mean \"command\"?");
        row("password source without a name",
            withService("[service.shop.source]\npassword = { env = \"\" }\n"),
            "6:", "\"env\" is empty");
        row("bad compression", withService("[service.shop.image]\ncompression = \"lz4\"\n"), "6:15",
            "allowed: \"zstd\", \"gzip\" or \"none\"");
        row("bad gzip level",
            withService("[service.shop.image]\ncompression = \"gzip\"\ncompression_level = 19\n"),
            "7:21", "between 0 and 9");
        row("image without user", withService("[service.shop.image]\nuser = \"\"\n"), "6:8",
            "\"user\" is empty");
        const auto redis = [](const char* image) {
            return "format = 1\nname = \"w\"\n[service.shop]\nkind = \"redis\"\n"
                   "[service.shop.image]\n"
                + std::string(image);
        };
        row("layers of a kind without", redis("layers = 3\n"), "6:10", "in one layer");
        row("login of a kind without", redis("user = \"a\"\n"), "6:1", "have no login");
        // subset and masking
        row("bad table name", withService("[service.shop.subset]\nevents = { mode = \"all\" }\n"),
            "6:1", "no table name");
        row("bad mode",
            withService("[service.shop.subset]\n\"public.events\" = { mode = \"none\" }\n"),
            "6:", "allowed: \"all\", \"where\", \"percent\"");
        const auto rows = [](const char* text) {
            return withService(
                ("[service.shop.subset]\n\"a.b\" = { " + std::string(text) + " }\n").c_str());
        };
        const auto relation = [](const char* text) {
            return withService(
                ("[service.shop.subset.relations.\"a.b\"]\nr = { " + std::string(text) + " }\n")
                    .c_str());
        };
        row("where without text", rows("mode = \"where\""), "6:", "missing \"where\"");
        row("where is blank", rows("mode = \"where\", where = \" \""), "6:", "\"where\" is empty");
        row("where elsewhere", rows("where = \"a\""), "6:", "no meaning without mode \"where\"");
        row("percent missing", rows("mode = \"percent\""), "6:", "missing \"percent\"");
        row("percent too large", rows("mode = \"percent\", percent = 101"), "6:", "at most 100");
        row("percent of nothing", rows("mode = \"percent\", percent = 0.0"), "6:", "above 0");
        row("percent elsewhere", rows("percent = 1"), "6:", "no meaning without mode \"percent\"");
        row("seed elsewhere", rows("seed = 1"), "6:", "no meaning without mode \"percent\"");
        row("newest without number", rows("mode = \"newest\", order = \"a\""),
            "6:", "goes with mode");
        row("newest without order", rows("mode = \"newest\", rows = 5"), "6:", "missing \"order\"");
        row("pins of nothing", rows("mode = \"structure_only\", pinned = [\"a\"]"),
            "6:", "no row is taken");
        row("coverage is a text", rows("coverage = \"a\""), "6:", "must be a list of strings");
        row("coverage of numbers", rows("coverage = [1]"), "6:", "must be a string");
        row("blank pin", rows("pinned = [\"\"]"), "6:", "is empty");
        row("bad memory", withService("[service.shop.subset]\nmemory = \"5 MB\"\n"), "6:10",
            "whole MiB");
        row("bad children", relation("children = \"some\""), "6:", "\"no\", \"all\" or the number");
        row("children of zero", relation("children = 0"), "6:", "\"no\", \"all\" or the number");
        row("order alone", relation("order = \"a\""), "6:", "without a number of children");
        row("columns of a real key", relation("columns = [\"a\"]"),
            "6:", "relation with \"references\"");
        row("two ways",
            relation("references = \"a.c\", columns = [\"a\"], list = \"b\", referenced_columns = "
                     "[\"id\"]"),
            "6:", "one of columns, expressions and list");
        row("widths differ",
            relation(
                "references = \"a.c\", columns = [\"a\"], referenced_columns = [\"x\", \"y\"]"),
            "6:", "must name one column");
        row("children of a list",
            relation("references = \"a.c\", list = \"b\", referenced_columns = [\"id\"], children "
                     "= \"all\""),
            "6:", "through an array");
        row("references no table",
            relation("references = \"c\", columns = [\"a\"], referenced_columns = [\"id\"]"),
            "6:", "is no table name");
        row("relations twice",
            withService("[service.shop.subset.relations]\n\"a.b\" = {}\n'\"a\".b' = { r = {} "
                        "}\n\"a.\\\"b\\\"\" = { r = {} }\n"),
            "8:", "relations of a.b twice");
        row("relation of wrong type", withService("[service.shop.subset.relations]\n\"a.b\" = 1\n"),
            "6:", "a table of relations");
        row("relation as text",
            withService("[service.shop.subset.relations.\"a.b\"]\nr = \"all\"\n"),
            "6:", "a table like { children");
        row("subset of wrong type",
            withService("[service.shop.subset]\n\"public.events\" = \"all\"\n"), "6:19",
            "must be a table like");
        row("subset twice", withService("[service.shop.subset]\n\"a.b\" = {}\n'\"a\".b' = {}\n"),
            "7:", "names a.b twice");
        row("masking twice",
            withService("[service.shop.masking]\n\"a.b\" = {}\n'\"a\".b' = {c = { keep = \"x\" "
                        "}}\n'a.\"b\"' = {c = { keep = \"x\" }}\n"),
            "8:", "names a.b twice");
        row("masking of wrong type", withService("[service.shop.masking]\n\"a.b\" = 1\n"), "6:9",
            "must be a table of columns");
        row("decision as text", withService("[service.shop.masking.\"a.b\"]\nc = \"email\"\n"),
            "6:5", "write { function = \"email\" }");
        row("no decision", withService("[service.shop.masking.\"a.b\"]\nc = {}\n"), "6:1",
            "either a function or a keep");
        row("two decisions",
            withService("[service.shop.masking.\"a.b\"]\nc = { keep = \"x\", function = \"y\" }\n"),
            "6:1", "either a function or a keep");
        row("keep without reason",
            withService("[service.shop.masking.\"a.b\"]\nc = { keep = \" \" }\n"), "6:14",
            "keep needs a reason");
        row("keep with more",
            withService("[service.shop.masking.\"a.b\"]\nc = { keep = \"x\", y = 1 }\n"),
            "6:", "unknown key \"y\" in the decision");
        row("keep of wrong type",
            withService("[service.shop.masking.\"a.b\"]\nc = { keep = true }\n"), "6:14",
            "must be a string");
        row("function without name",
            withService("[service.shop.masking.\"a.b\"]\nc = { function = \"\" }\n"), "6:18",
            "has no name");
        const auto top = [](const char* text) {
            return "format = 1\nname = \"w\"\n[service.shop]\nkind = \"postgres\"\n"
                + std::string(text);
        };
        row("unknown CI", top("[ci]\nfiles = [\"travis\"]\n"), "6:10", "no files are known for");
        row("Kubernetes without an image", top("[ci]\nfiles = [\"kubernetes\"]\n"), "6:9",
            "needs an image");
        row("schedule", top("[ci]\nschedule = \"every night\"\n"), "6:12", "five fields");
        row("when", top("[notify]\nwhen = \"often\"\n"), "6:8", "is no when");
        row("webhook without TLS", top("[notify]\nwebhook = \"ftp://x\"\n"), "6:11",
            "an address with https://");
        row("webhook with a login", top("[notify]\nwebhook = \"https://a:b@x/\"\n"), "6:11",
            "may hold a secret");
        row("webhook of a chat",
            top("[notify]\nwebhook = \"https://chat.example/T1/B2/abcdefghijklmnopqrst\"\n"),
            "6:11", "may hold a secret");
        row("webhook in no variable", top("[notify]\nwebhook = { env = \"a b\" }\n"), "6:19",
            "no name of a variable");
        row("token as text", top("[notify]\ntoken = \"abc\"\n"), "6:9", "{ env = \"NAME\" }");
        row("no snapshots", top("[keep]\nsnapshots = 0\n"), "6:13", "between 1 and");
        row("second tag", top("[registry]\nmore_tags = [\"a\", \"-b\"]\n"), "6:19",
            "is no image tag");
        row("too little memory", top("[service.shop.compose]\nmemory = \"1 MB\"\n"), "6:10",
            "must be at least");
        row("processors as text", top("[service.shop.compose]\ncpus = \"2\"\n"), "6:8",
            "must be a number");
        row("too many processors", top("[service.shop.compose]\ncpus = 5000\n"), "6:8",
            "too small or too large");
        row("name of a network", top("[service.shop.compose]\nnetworks = [\"My Net\"]\n"), "6:13",
            "is no name");
        row("application of nothing", top("[application.web]\n"), "5:", "has an image or is built");
        row("application of both", top("[application.web]\nimage = \"a\"\nbuild = \"b\"\n"),
            "5:", "has an image or is built");
        row("application with the name of a service", top("[application.shop]\nimage = \"a\"\n"),
            "5:", "name of a service already");
        row("name of an application", top("[application.Web]\nimage = \"a\"\n"),
            "5:", "no name of an application");
        row("port", top("[application.web]\nimage = \"a\"\nports = [\"80:x\"]\n"), "7:10",
            "is no port");
        row("depends on nothing", top("[application.web]\nimage = \"a\"\ndepends_on = [\"db\"]\n"),
            "7:15", "nothing called \"db\" can be waited for");
        row("environment as number",
            top("[application.web]\nimage = \"a\"\n[application.web.environment]\nA = 1\n"), "8:5",
            "must be a string");
        row("column without name",
            withService("[service.shop.masking.\"a.b\"]\n\"\" = { keep = \"x\" }\n"), "6:1",
            "a column needs a name");
    }
    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, words);
        const auto project = parseProject(text.toStdString(), "decant.toml");
        QVERIFY(!project);
        const Error& error = project.error();
        QVERIFY(error.code == Error::Code::InvalidInput);
        QVERIFY(error.area == Error::Area::Project);
        QVERIFY2(
            QByteArray::fromStdString(error.what).startsWith(QByteArray("decant.toml:" + place)),
            all(error).constData());
        QVERIFY2(error.detail.english().find(words.toStdString()) != std::string::npos,
                 all(error).constData());
        QVERIFY2(error.detail.english().find("^") != std::string::npos, all(error).constData());
        QVERIFY(!error.hint.empty());
    }

    void drawing()
    {
        const auto project =
            parseProject(withService("[service.shop.source]\n\thots = \"ü\" # x\n"), "my.toml");
        QVERIFY(!project);
        QCOMPARE(QByteArray::fromStdString(project.error().detail.english()),
                 QByteArray("my.toml:6:2: unknown key \"hots\" in [service.shop.source]\n"
                            "   6 | \thots = \"ü\" # x\n"
                            "     | \t^^^^ did you mean \"host\"?"));
        QCOMPARE(project.error().what, std::string("my.toml:6:2"));
        QCOMPARE(project.error().hint.english(), std::string("did you mean \"host\"?"));
    }

    void columnsCountCharacters()
    {
        const auto project = parseProject(
            withService("[service.shop.masking.\"a.b\"]\n\"größe\" = { keep = \"\" }\n"), "p");
        QVERIFY(!project);
        QCOMPARE(project.error().what, std::string("p:6:20"));
    }

    void allFindingsAtOnce()
    {
        const auto project = parseProject(
            withService(
                "[service.shop.source]\nport = 0\nhots = 1\n[service.shop.image]\nbas = 1\n"),
            "p");
        QVERIFY(!project);
        const std::string& detail = project.error().detail.english();
        QVERIFY(detail.find("p:6:8: ") != std::string::npos);
        QVERIFY(detail.find("p:7:1: ") != std::string::npos);
        QVERIFY(detail.find("p:9:1: ") != std::string::npos);
        QCOMPARE(project.error().hint.english(), std::string("Correct the 3 marked places."));
    }

    void secretsAreRefusedAndNeverShown_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("password as text") << QByteArray("password = \"hunter2\"");
        QTest::newRow("password as number") << QByteArray("password = 10432002");
        QTest::newRow("under another name") << QByteArray("passwd = \"hunter2\"");
        QTest::newRow("as a token") << QByteArray("token = \"hunter2\"");
        QTest::newRow("among the options") << QByteArray("options = { password = \"hunter2\" }");
        QTest::newRow("for the key file") << QByteArray("options = { sslpassword = \"hunter2\" }");
        QTest::newRow("not even TOML") << QByteArray("password = hunter2");
        QTest::newRow("open string") << QByteArray("password = \"hunter2");
    }
    void secretsAreRefusedAndNeverShown()
    {
        QFETCH(QByteArray, line);
        const auto project = parseProject(
            withService(QByteArray("[service.shop.source]\n" + line + "\n").constData()),
            "decant.toml");
        QVERIFY(!project);
        const QByteArray words = all(project.error());
        QVERIFY2(!words.contains("hunter2") && !words.contains("10432002"), words.constData());
        QVERIFY2(words.contains("secret does not belong") || words.contains("not TOML"),
                 words.constData());
        QVERIFY2(words.contains('^'), words.constData());
    }

    void hugeFile()
    {
        const auto project = parseProject(std::string(16'000'001, '#'), "decant.toml");
        QVERIFY(!project);
        QVERIFY(project.error().detail.english().find("16 MB") != std::string::npos);
    }

    void names()
    {
        QVERIFY(isName("a"));
        QVERIFY(isName("web-shop_2"));
        for (const char* bad : {"", "2a", "A", "a-", "a_", "-a", "a b", "a/b", "ä", ".."})
            QVERIFY2(!isName(bad), bad);
        QVERIFY(!isName(std::string(64, 'a')));
        QCOMPARE(nameFrom("Web Shop"), std::string("web-shop"));
        QCOMPARE(nameFrom("42 (new)!"), std::string("new"));
        QCOMPARE(nameFrom("…"), std::string("decant"));
        QVERIFY(isName(nameFrom(std::string(62, 'a') + "--b")));
        QCOMPARE(passwordVariable("web-shop"), std::string("DECANT_WEB_SHOP_PASSWORD"));
    }

    void sizes()
    {
        QVERIFY(parseBytes("5 GB") == std::int64_t{5'000'000'000});
        QVERIFY(parseBytes("1.5gb") == std::int64_t{1'500'000'000});
        QVERIFY(parseBytes("2 GiB") == std::int64_t{2'147'483'648});
        QVERIFY(parseBytes("9223372036854775807 B") == std::int64_t{9'223'372'036'854'775'807});
        QVERIFY(parseBytes("0 B") == std::int64_t{0});
        for (const char* bad : {"", "GB", "5", "5 XB", "-1 GB", "-0.5 GB", "9999999999 TB",
                                "1e30 TB", "nan GB", "inf GB", "99999999999999999999.5 GB"})
            QVERIFY2(!parseBytes(bad), bad);
        for (const std::int64_t bytes :
             {std::int64_t{0}, std::int64_t{1}, std::int64_t{1536}, std::int64_t{5'000'000'000},
              std::int64_t{9'223'372'036'854'775'807}})
            QVERIFY(parseBytes(exactBytesText(bytes)) == bytes);
        QCOMPARE(exactBytesText(1'500'000'000), std::string("1500 MB"));
    }
};

QTEST_APPLESS_MAIN(tst_Reader)
#include "tst_reader.moc"
