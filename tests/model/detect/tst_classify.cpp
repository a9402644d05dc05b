// SPDX-License-Identifier: MIT
#include "model/detect/classify.h"
#include "model/detect/jsonleaves.h"
#include "model/detect/nametokens.h"
#include "model/detect/valuechecks.h"
#include "model/masking/rulecheck.h"

#include <QtTest>

using namespace decant;

namespace {

QString kindOf(const char* table, const char* column, TypeFamily family,
               const std::vector<std::string>& samples = {})
{
    Table t;
    t.name = {"public", table};
    Column c;
    c.name = column;
    c.type.family = family;
    return QString::fromLatin1(toString(classifyColumn(t, c, samples).kind).data());
}

}  // namespace

class tst_Classify : public QObject {
    Q_OBJECT

private slots:
    void tokens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("snake") << "first_name"
                               << "first name";
        QTest::newRow("camel") << "customerEMailAddr2"
                               << "customer e mail addr 2";
        QTest::newRow("capitals") << "URLPath"
                                  << "url path";
        QTest::newRow("spaces and dots") << "E-Mail address.home"
                                         << "e mail address home";
        QTest::newRow("accents") << "prénom_Straße"
                                 << "prenom strasse";
        QTest::newRow("empty") << ""
                               << "";
    }
    void tokens()
    {
        QFETCH(QString, name);
        QFETCH(QString, tokens);
        QStringList found;
        for (const std::string& token : nameTokens(name.toStdString()))
            found << QString::fromStdString(token);
        QCOMPARE(found.join(QLatin1Char(' ')), tokens);
    }
    void names_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("kind");
        QTest::newRow("email") << "t"
                               << "email"
                               << "email";
        QTest::newRow("E-Mail") << "t"
                                << "EMailAddress"
                                << "email";
        QTest::newRow("verified flag") << "t"
                                       << "email_verified"
                                       << "none";
        QTest::newRow("German first name") << "t"
                                           << "Vorname"
                                           << "person_name";
        QTest::newRow("French first name") << "t"
                                           << "prénom"
                                           << "person_name";
        QTest::newRow("Spanish last name") << "t"
                                           << "apellido_1"
                                           << "person_name";
        QTest::newRow("name of a customer") << "customers"
                                            << "name"
                                            << "person_name";
        QTest::newRow("name of a product") << "products"
                                           << "name"
                                           << "none";
        QTest::newRow("German post code") << "t"
                                          << "plz"
                                          << "postal_code";
        QTest::newRow("French street") << "t"
                                       << "rue"
                                       << "address";
        QTest::newRow("birth date") << "t"
                                    << "date_of_birth"
                                    << "birth_date";
        QTest::newRow("phone type") << "t"
                                    << "phone_type"
                                    << "none";
        QTest::newRow("card") << "t"
                              << "cc_number"
                              << "credit_card";
        QTest::newRow("ssn") << "t"
                             << "SSN"
                             << "national_id";
        QTest::newRow("notes") << "t"
                               << "notes"
                               << "free_text";
        QTest::newRow("token") << "t"
                               << "reset_token"
                               << "secret";
        QTest::newRow("quantity") << "t"
                                  << "quantity"
                                  << "none";
        QTest::newRow("description of ours") << "t"
                                             << "sku"
                                             << "none";
    }
    void names()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, kind);
        QCOMPARE(kindOf(table.toUtf8().constData(), column.toUtf8().constData(), TypeFamily::Text),
                 kind);
    }
    void typesLimitNames()
    {
        QCOMPARE(kindOf("t", "email", TypeFamily::Boolean), QStringLiteral("none"));
        QCOMPARE(kindOf("t", "birthday", TypeFamily::Date), QStringLiteral("birth_date"));
        QCOMPARE(kindOf("t", "anything", TypeFamily::Network), QStringLiteral("ip"));
        QCOMPARE(kindOf("t", "phone", TypeFamily::Integer), QStringLiteral("phone"));
        QCOMPARE(kindOf("t", "lat", TypeFamily::Float), QStringLiteral("geo"));
    }
    void valuesSpeak()
    {
        const std::vector<std::string> emails{"a@b.de", "c@d.org", "e@f.net", "g@h.com",
                                              "i@j.info"};
        QCOMPARE(kindOf("t", "x", TypeFamily::Text, emails), QStringLiteral("email"));
        const std::vector<std::string> cards{"4111 1111 1111 1111", "5500005555555559",
                                             "340000000000009", "6011000000000004",
                                             "30000000000004"};
        QCOMPARE(kindOf("t", "x", TypeFamily::Text, cards), QStringLiteral("credit_card"));
        const std::vector<std::string> text{"Please call back at bob@example.org, he waits",
                                            "nothing", "ok"};
        QCOMPARE(kindOf("t", "x", TypeFamily::Text, text), QStringLiteral("free_text"));
        const std::vector<std::string> skus{"AB-1", "AB-2", "CD-7", "XY-9"};
        QCOMPARE(kindOf("t", "x", TypeFamily::Text, skus), QStringLiteral("none"));
    }
    void checksums()
    {
        QVERIFY(looksLikeIban("DE89 3704 0044 0532 0130 00"));
        QVERIFY(!looksLikeIban("DE89 3704 0044 0532 0130 01"));
        QVERIFY(looksLikeIban("GB82WEST12345698765432"));
        QVERIFY(looksLikeCardNumber("4111-1111-1111-1111"));
        QVERIFY(!looksLikeCardNumber("4111-1111-1111-1112"));
        QVERIFY(!looksLikeCardNumber("42"));
        QVERIFY(looksLikeIpAddress("10.0.0.255/8"));
        QVERIFY(!looksLikeIpAddress("10.0.0.256"));
        QVERIFY(looksLikeIpAddress("2001:db8::1"));
        QVERIFY(!looksLikeEmail("a@b"));
        QVERIFY(!looksLikeEmail("a b@c.de"));
        QVERIFY(looksLikePhone("+49 (30) 1234567"));
        QVERIFY(looksLikePhone("06 12 34 56 78"));
        QVERIFY(!looksLikePhone("12345678"));
        QVERIFY(!looksLikePhone("01.02.2020"));
        QVERIFY(!looksLikePhone(""));
        QVERIFY(looksLikeMac("00:1B:44:11:3a:b7"));
        QVERIFY(looksLikeMac("001b.4411.3ab7"));
        QVERIFY(!looksLikeMac("00:1B:44-11:3a:b7"));
        QVERIFY(!looksLikeImei("356938035643808"));
        QVERIFY(looksLikeImei("356938035643809"));
        QVERIFY(looksLikeCoordinates("52.5200,13.4050"));
        QVERIFY(!looksLikeCoordinates("(13.405,52.52)"));
        QVERIFY(looksLikeCoordinates("(13.405,52.520)"));
        QVERIFY(!looksLikeCoordinates("12.50"));
        QVERIFY(looksLikeSecret("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"));
        QVERIFY(!looksLikeSecret("eyJhbGciOiJIUzI1NiJ9"));
        QVERIFY(looksLikeLetteredPostcode("SW1A 1AA"));
        QVERIFY(!looksLikeLetteredPostcode("SWA 1AA"));
    }
    void nationalIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        // Specimens of the issuers' own documents and their neighbours with another check digit.
        QTest::newRow("SSN") << "123-45-6789" << true;
        QTest::newRow("SSN without hyphens") << "123456780" << false;
        QTest::newRow("SSN of a closed area") << "666-45-6789" << false;
        QTest::newRow("NIR") << "2 55 08 14 168 025 38" << true;
        QTest::newRow("NIR, other key") << "2 55 08 14 168 025 39" << false;
        QTest::newRow("DNI") << "12345678Z" << true;
        QTest::newRow("DNI, other letter") << "12345678A" << false;
        QTest::newRow("NIE") << "X1234567L" << true;
        QTest::newRow("German tax id") << "86095742719" << true;
        QTest::newRow("German tax id, other digit") << "86095742718" << false;
        QTest::newRow("NHS") << "943 476 5919" << true;
        QTest::newRow("NHS, other digit") << "943 476 5918" << false;
        QTest::newRow("PESEL") << "44051401359" << true;
        QTest::newRow("AHV") << "756.9217.0769.85" << true;
        QTest::newRow("AHV, other digit") << "756.9217.0769.84" << false;
        QTest::newRow("NINO") << "QQ123456C" << true;
        QTest::newRow("codice fiscale") << "RSSMRA85T10A562S" << true;
        QTest::newRow("words") << "hello world" << false;
        QTest::newRow("empty") << "" << false;
    }
    void nationalIds()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(looksLikeNationalId(text.toStdString()), valid);
    }
    void documents()
    {
        Table table;
        table.name = {"public", "events"};
        Column column;
        column.name = "payload";
        column.type.family = TypeFamily::Json;
        const std::vector<std::string> samples{
            R"({"user":{"e-mail":"a@b.de","tags":["x"]},"n":1})",
            R"({"user":{"e-mail":"c@d.org","tags":[]},"n":2, "to":[{"phone":"+49 30 1234567"}]})",
            R"({"user":{"e-mail":"\u00e9@f.net"},"n":null})"};
        const ColumnClass found = classifyColumn(table, column, samples);
        QVERIFY(found.kind == ColumnKind::OtherSensitive);
        QCOMPARE(found.json.size(), std::size_t{2});
        QCOMPARE(found.json[0].path, std::string("$.to[*].phone"));
        QVERIFY(found.json[0].kind == ColumnKind::Phone);
        QCOMPARE(found.json[1].path, std::string("$.user.e-mail"));
        QVERIFY(found.json[1].kind == ColumnKind::Email);
        QVERIFY(found.evidence.english().find("b.de") == std::string::npos);
        const auto rule = suggestRule(found, column);
        QVERIFY(rule && rule->function == "json.path");
        QVERIFY2(checkRule(*rule, &column.type).empty(), "the suggestion must be a valid rule");
        QVERIFY2(!proposeDecision(table, column, found),
                 "other documents may have other keys: a person decides");

        const ColumnClass harmless =
            classifyColumn(table, column, std::vector<std::string>{R"({"width":1})", R"([])"});
        QVERIFY(harmless.kind == ColumnKind::None);
        const ColumnClass broken =
            classifyColumn(table, column, std::vector<std::string>{"{", "nope"});
        QVERIFY(broken.kind == ColumnKind::FreeText);
    }
    void jsonLeavesAreRead()
    {
        const std::string text =
            "{\"a b\":{\"x.y\":\"q\\\"\\u0041\\n\"},\"l\":[[1,-2.5e3],true,null]}";
        const auto leaves = jsonLeaves(text);
        QVERIFY(leaves.has_value());
        QCOMPARE(leaves->size(), std::size_t{5});
        QCOMPARE(leaves->at(0).path, std::string("$.a b['x.y']"));
        QCOMPARE(leaves->at(0).parent, std::string("a b"));
        QCOMPARE(leaves->at(0).value, std::string("q\"A\n"));
        QCOMPARE(leaves->at(1).path, std::string("$.l[*][*]"));
        QVERIFY(leaves->at(4).null);
        for (const char* bad :
             {"", "{", "[1", "{\"a\"}", "{\"a\":}", "\"\\u12\"", "\"\\x\"", "tru", "1 2"})
            QVERIFY2(!jsonLeaves(bad), bad);
        QVERIFY2(!jsonLeaves(std::string(100, '[') + std::string(100, ']')), "too deep");
        QCOMPARE(jsonLeaves("[1,2,3,4]", 2)->size(), std::size_t{2});
    }
    void namesAreTakenApart()
    {
        QCOMPARE(nameWords("CUSTZIP"), (std::vector<std::string>{"cust", "zip"}));
        QCOMPARE(nameWords("GEBDATUM"), (std::vector<std::string>{"gebdatum"}));
        QCOMPARE(nameWords("capital"), (std::vector<std::string>{"capital"}));
        QCOMPARE(kindOf("t", "KUNDENTELNR", TypeFamily::Text), QStringLiteral("phone"));
    }
    void valuesContradictNames()
    {
        const std::vector<std::string> often{"daily", "weekly", "never", "daily"};
        QCOMPARE(kindOf("t", "email", TypeFamily::Text, often), QStringLiteral("none"));
        const std::vector<std::string> addresses{"a@b.de", "c@d.org", "e@f.net", "g@h.com"};
        QCOMPARE(kindOf("t", "reply_address", TypeFamily::Text, addresses),
                 QStringLiteral("email"));
        const std::vector<std::string> logins{"jsmith", "mueller7", "ana.b", "kim_k"};
        QCOMPARE(kindOf("t", "author", TypeFamily::Text, logins), QStringLiteral("username"));
    }
    void commentsSpeak()
    {
        Table table;
        table.name = {"public", "t"};
        Column column;
        column.name = "f3";
        column.type.family = TypeFamily::Text;
        column.comment = "the e-mail address to write to";
        QVERIFY(classifyColumn(table, column, {}).kind == ColumnKind::Email);
    }
    void oldDatesAreBirthDates()
    {
        const std::vector<std::string> old{"1961-02-03", "1984-12-24", "1990-01-01", "1948-07-30",
                                           "2001-05-06"};
        QCOMPARE(kindOf("t", "d1", TypeFamily::Date, old), QStringLiteral("birth_date"));
        QCOMPARE(kindOf("t", "created_at", TypeFamily::Date, old), QStringLiteral("none"));
    }
    void arraysAreJudgedByElement()
    {
        Table table;
        table.name = {"public", "t"};
        Column column;
        column.name = "x";
        column.type.family = TypeFamily::Text;
        column.type.arrayDimensions = 1;
        const std::vector<std::string> samples{"{a@b.de,c@d.org}", "{}", R"({"e@f.net",NULL})",
                                               "{g@h.com}"};
        QVERIFY(classifyColumn(table, column, samples).kind == ColumnKind::Email);
    }
    void proposals()
    {
        Table table;
        table.name = {"public", "customers"};
        Column email;
        email.name = "email";
        email.type.family = TypeFamily::Text;
        table.keys.push_back({"u", {"email"}, false, false});
        const auto decision = proposeDecision(table, email, classifyColumn(table, email, {}));
        QVERIFY(decision);
        const auto* rule = std::get_if<MaskRule>(&*decision);
        QVERIFY(rule);
        QCOMPARE(rule->function, std::string("email"));
        QVERIFY(rule->parameters.contains("unique"));

        Column flag;
        flag.name = "active";
        flag.type.family = TypeFamily::Boolean;
        const auto keep = proposeDecision(table, flag, classifyColumn(table, flag, {}));
        QVERIFY(keep && std::holds_alternative<Keep>(*keep));

        Column unclear;
        unclear.name = "x1";
        unclear.type.family = TypeFamily::Text;
        QVERIFY2(!proposeDecision(table, unclear, classifyColumn(table, unclear, {})),
                 "unclear text must stay undecided");
    }
};

QTEST_APPLESS_MAIN(tst_Classify)
#include "tst_classify.moc"
