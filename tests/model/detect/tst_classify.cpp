// SPDX-License-Identifier: MIT
#include "model/detect/classify.h"
#include "model/detect/nametokens.h"
#include "model/detect/valuechecks.h"

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
        QVERIFY(!looksLikePhone("12345678"));
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
