// SPDX-License-Identifier: MIT
#include "model/project/imagedefaults.h"
#include "model/project/reader.h"
#include "model/project/writer.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <string>

using namespace decant;

namespace {

/// Random projects out of everything the model can hold, with awkward texts.
class Generator {
public:
    explicit Generator(std::uint32_t seed)
        : m_random(seed)
    {
    }

    Project project()
    {
        Project project;
        project.name = name();
        project.keyFingerprint = maybeText();
        if (chance()) {
            project.registry = {"localhost:" + std::to_string(number(1, 65535)), maybeText(),
                                chance() ? "{date}-{hash}" : "v1", chance(), maybeText()};
        }
        if (chance())
            project.budget.stackBytes = static_cast<std::int64_t>(m_random()) * number(0, 1000000);
        const int count = number(0, 3);
        for (int i = 0; i < count; ++i)
            project.services.push_back(service(name() + std::to_string(i)));
        automation(project);
        if (chance())
            project.applications.push_back(application(project));
        return project;
    }

private:
    void automation(Project& project)
    {
        if (chance())
            project.registry.moreTags = {"latest", "{git}"};
        if (chance())
            project.ci = {{"jenkins"}, "0 1 * * 2", maybeText()};
        if (chance())
            project.ci.files.clear();
        if (chance()) {
            project.notify.when = NotifyOptions::When::Failure;
            project.notify.command = maybeText();
            project.notify.tokenVariable = "A_TOKEN";
            (chance() ? project.notify.webhook = "https://example.com/hook"
                      : project.notify.webhookVariable = "HOOK");
        }
        if (chance())
            project.keep = {number(1, 9), number(0, 9)};
    }
    ComposeOptions compose()
    {
        ComposeOptions options;
        if (chance())
            options.profiles = {name(), name()};
        if (chance())
            options.networks = {name()};
        if (chance())
            options.memoryBytes = number(6 << 20, 1 << 30);
        if (chance())
            options.cpus = number(1, 64) / 8.0;
        return options;
    }
    Application application(const Project& project)
    {
        Application web;
        web.name = name() + "-web";
        (chance() ? web.image : web.build) = text();
        web.command = maybeText();
        if (chance())
            web.ports = {"80", "8080:81"};
        for (int i = number(0, 2); i > 0; --i)
            web.environment[text()] = maybeText();
        if (chance() && !project.services.empty())
            web.dependsOn = {project.services.front().name};
        web.healthcheck = maybeText();
        web.compose = compose();
        return web;
    }
    int number(int low, int high)
    {
        return std::uniform_int_distribution<int>(low, high)(m_random);
    }
    bool chance() { return number(0, 1) == 1; }
    std::string name()
    {
        std::string out(1, static_cast<char>('a' + number(0, 25)));
        for (int i = number(0, 5); i > 0; --i)
            out += "abcz09-_"[number(0, 7)];
        return out + 'x';
    }
    std::string text()
    {
        static const std::vector<std::string> kPieces{
            "a",  "B",  "\"", "'",       "\\",
            "\n", "\r", "\t", "\x01",    "\x7f",
            "ü",  "€",  "😀",  "'''",     "\"\"\"",
            "#",  "=",  "[",  "]",       "{x}",
            ".",  " ",  "$",  "\\u0041", std::string(1, '\0')};
        std::string out;
        for (int i = number(1, 12); i > 0; --i)
            out +=
                kPieces[static_cast<std::size_t>(number(0, static_cast<int>(kPieces.size()) - 1))];
        return out + 'e';  // never blank
    }
    std::string maybeText() { return chance() ? text() : std::string(); }
    Value value(int depth)
    {
        switch (number(0, depth > 0 ? 5 : 3)) {
        case 0:
            return chance();
        case 1:
            return static_cast<std::int64_t>(
                std::uniform_int_distribution<std::int64_t>(INT64_MIN, INT64_MAX)(m_random));
        case 2:
            return std::ldexp(static_cast<double>(number(-100000, 100000)), number(-80, 80));
        case 3:
            return text();
        case 4: {
            Value::List list;
            for (int i = number(0, 3); i > 0; --i)
                list.push_back(value(depth - 1));
            return list;
        }
        default: {
            Value::Table table;
            for (int i = number(0, 3); i > 0; --i)
                table.insert_or_assign(text(), value(depth - 1));
            return table;
        }
        }
    }
    Connection connection(ServiceKind sort)
    {
        Connection c;
        c.host = maybeText();
        c.port = chance() ? number(1, 65535) : 0;
        c.database = maybeText();
        c.user = maybeText();
        c.service = maybeText();
        c.sslMode = chance() ? "verify-ca" : "";
        c.sslRootCert = maybeText();
        c.sslCert = maybeText();
        c.sslKey = maybeText();
        for (int i = number(0, 2); i > 0; --i)
            c.options[text()] = text();
        const auto kind = static_cast<PasswordSource::Kind>(number(0, 4));
        c.password = {kind,
                      kind == PasswordSource::Kind::Environment
                              || kind == PasswordSource::Kind::Command
                          ? text()
                          : std::string()};
        c.statementTimeoutSeconds = number(0, 1000);
        c.jobs = number(0, 16);
        if (sort == ServiceKind::Postgres || sort == ServiceKind::MariaDb)
            c.bytesPerSecond = chance() ? 64'000 + number(0, 1000) : 0;
        if (sort == ServiceKind::Postgres)
            c.mostLagSeconds = number(0, 60);
        return c;
    }
    TableSubset rows()
    {
        TableSubset t;
        t.mode = static_cast<RowMode>(number(0, 6));
        if (t.mode == RowMode::Where)
            t.where = 'w' + text();
        if (t.mode == RowMode::Percent) {
            t.percent = number(1, 1000) / 10.0;
            t.seed = number(0, 9);
        }
        if (t.mode == RowMode::Newest) {
            t.rows = number(1, 1000);
            t.order = 'o' + text();
        }
        if (t.mode != RowMode::StructureOnly && t.mode != RowMode::Skip && chance()) {
            t.pinned = {'p' + text()};
            t.coverage = {'c' + text(), "d"};
        }
        return t;
    }
    RelationSubset relation()
    {
        RelationSubset r;
        r.children = static_cast<Children>(number(0, 2));
        if (r.children == Children::Limit) {
            r.limit = number(1, 50);
            if (chance())
                r.order = 'o' + text();
        }
        if (chance()) {
            r.references = QualifiedName{text(), text()}.text();
            r.referencedColumns = {'r' + text()};
            if (chance()) {
                r.columns = {'c' + text()};
            } else if (chance() || r.children != Children::No) {
                r.expressions = {'e' + text()};
            } else {
                r.list = 'l' + text();
            }
            r.when = chance() ? 'w' + text() : std::string();
        }
        return r;
    }
    Service service(std::string serviceName)
    {
        Service s;
        s.name = std::move(serviceName);
        s.kind = static_cast<ServiceKind>(number(0, 3));
        if (chance())
            s.source = connection(s.kind);
        s.compose = compose();
        s.image = defaultImageOptions(s.kind);
        const bool login = !s.image.user.empty();
        if (chance())
            s.image = {maybeText(),
                       maybeText(),
                       login ? text() : std::string(),
                       login ? text() : std::string(),
                       "gzip",
                       number(0, 9),
                       maybeText(),
                       maybeText(),
                       chance() ? "linux/arm64/v8" : "",
                       hasDataLayers(s.kind) ? number(1, kMostDataLayers) : 1};
        for (int i = number(0, 3); i > 0; --i)
            s.subset.tables[QualifiedName{text(), text()}.text()] = rows();
        if (chance())
            s.subset.relations[QualifiedName{text(), text()}.text()][text()] = relation();
        if (chance())
            s.subset.memoryMiB = number(16, 4096);
        for (int i = number(0, 5); i > 0; --i) {
            const std::string table = QualifiedName{chance() ? "public" : text(), text()}.text();
            if (chance()) {
                s.masking.set(table, text(), Keep{text()});
            } else {
                MaskRule rule{text(), {}};
                for (int k = number(0, 3); k > 0; --k)
                    rule.parameters.insert_or_assign(text(), value(2));
                s.masking.set(table, text(), rule);
            }
        }
        return s;
    }

    std::mt19937 m_random;
};

std::string fixture(const char* name)
{
    QFile file(QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/project/")
               + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return file.readAll().toStdString();
}

}  // namespace

class tst_Writer : public QObject {
    Q_OBJECT
private slots:
    void golden()
    {
        const std::string text = fixture("full.toml");
        const auto project = parseProject(text, "full.toml");
        QVERIFY(project);
        QCOMPARE(QByteArray::fromStdString(writeProject(*project)),
                 QByteArray::fromStdString(text));
    }

    void orderOfTheFileDoesNotMatter()
    {
        const char* first =
            "format = 1\nname = \"w\"\n[service.b]\nkind = \"redis\"\n"
            "[service.a]\nkind = \"postgres\"\n"
            "[service.a.masking.\"p.b\"]\nz = { keep = \"x\" }\na = { keep = \"x\" }\n"
            "[service.a.masking.\"p.a\"]\nz = { keep = \"x\" }\n";
        const auto project = parseProject(first, "p");
        QVERIFY(project);
        QCOMPARE(writeProject(*project),
                 std::string(
                     "format = 1\nname = \"w\"\n\n[service.b]\nkind = \"redis\"\n\n"
                     "[service.a]\nkind = \"postgres\"\n\n"
                     "[service.a.masking.\"p.a\"]\nz = { keep = \"x\" }\n\n"
                     "[service.a.masking.\"p.b\"]\na = { keep = \"x\" }\nz = { keep = \"x\" }\n"));
    }

    void defaultsAreLeftOut()
    {
        Project project;
        project.name = "w";
        QCOMPARE(writeProject(project), std::string("format = 1\nname = \"w\"\n"));
        project.budget.stackBytes = 0;
        QCOMPARE(writeProject(project),
                 std::string("format = 1\nname = \"w\"\n\n[budget]\nstack = 0\n"));
    }

    void values()
    {
        QCOMPARE(tomlText(1.0), std::string("1.0"));
        QCOMPARE(tomlText(0.1), std::string("0.1"));
        QCOMPARE(tomlText(1e300), std::string("1e+300"));
        QCOMPARE(tomlText(std::numeric_limits<double>::infinity()), std::string("inf"));
        QCOMPARE(tomlText(-std::numeric_limits<double>::infinity()), std::string("-inf"));
        QCOMPARE(tomlText(std::nan("")), std::string("nan"));
        QCOMPARE(tomlText(Value::List{1, "a", Value::List{}}), std::string("[1, \"a\", []]"));
        QCOMPARE(tomlText(Value::Table{}), std::string("{}"));
        QCOMPARE(tomlText(Value::Table{{"a b", true}}), std::string("{ \"a b\" = true }"));
    }

    void randomProjectsComeBack()
    {
        for (std::uint32_t seed = 0; seed < 400; ++seed) {
            const Project project = Generator(seed).project();
            const std::string text = writeProject(project);
            const auto back = parseProject(text, "p");
            const QByteArray context = "seed " + QByteArray::number(seed) + "\n"
                + (back ? QByteArray() : QByteArray::fromStdString(back.error().detail.english()))
                + "\n" + QByteArray::fromStdString(text);
            QVERIFY2(back, context.constData());
            QVERIFY2(*back == project, context.constData());
            QCOMPARE(writeProject(*back), text);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Writer)
#include "tst_writer.moc"
