// SPDX-License-Identifier: MIT
// What single functions promise beyond what every function does (tst_catalogue).
#include "model/support/checksum.h"
#include "services/masking/aessiv.h"
#include "services/masking/calendar.h"
#include "services/masking/digest.h"
#include "services/masking/hmac.h"
#include "tests/services/masking/functiontesting.h"

#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace decant;
using test::makeMasker;
using test::masked;
using test::texts;
using test::typeOf;

namespace {

const ColumnType kInt = typeOf(TypeFamily::Integer, "int4");
const ColumnType kDate = typeOf(TypeFamily::Date, "date");
const ColumnType kStamp = typeOf(TypeFamily::Timestamp, "timestamptz");
const ColumnType kJson = typeOf(TypeFamily::Json, "json");

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

}  // namespace

class tst_Formats : public QObject {
    Q_OBJECT

private slots:
    void formsMatch_data();
    void formsMatch();
    void checkDigitsAreValid();
    void layoutsAreKept();
    void generalizedValues_data();
    void generalizedValues();
    void noiseStaysInItsBounds();
    void datesKeepWhatWasAskedFor();
    void periodsAreOrdered();
    void partsAreHidden_data();
    void partsAreHidden();
    void entitiesAreFoundInTexts();
    void documentsKeepKeysAndOrder();
    void mapsAndSegments();
    void weightsAndShares();
    void placesStayNear();
    void templatesAndCiphers();
    void badParametersAreRefused_data();
    void badParametersAreRefused();
};

void tst_Formats::formsMatch_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("form");
    const auto row = [](const char* function, const char* parameter, const char* given,
                        const char* form) {
        QTest::addRow("%s %s", function, given)
            << function << parameter << given
            << QStringLiteral("^(?:%1)$").arg(QLatin1String(form));
    };
    row("random.pattern", "format", "AA-####\\A?", "[A-Z]{2}-\\d{4}A[A-Z0-9]");
    row("random.regex", "pattern", "(ab|c)[^a-z]{2}x?\\d+", "(ab|c)[^a-z]{2}x?\\d{1,9}");
    row("random.uuid", "version", "7",
        "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    row("random.hash", "algorithm", "sha1", "[0-9a-f]{40}");
    row("random.time", "truncate", "minute", "\\d\\d:\\d\\d:00");
    row("date.century", "locale", "en", "[IVX]+");
    row("finance.bic", "length", "11", "ZZ[A-Z]{2}DE[A-Z]0[A-Z]{3}");
    row("finance.card_expiry", "format", "YYYY-MM", "20(2[6-9]|3[01])-(0[1-9]|1[0-2])");
    row("finance.currency", "form", "code", "[A-Z]{3}");
    row("finance.crypto_address", "chain", "ethereum", "0x[0-9a-f]{40}");
    row("finance.crypto_address", "chain", "bitcoin_test", "[mn][1-9A-HJ-NP-Za-km-z]{25,34}");
    row("address.country", "form", "alpha3", "[A-Z]{3}");
    row("address.country", "form", "numeric", "\\d{3}");
    row("net.domain", "part", "domain", "[a-z0-9-]+\\.(example|example\\.(com|org|net))");
    row("net.user_agent", "family", "firefox",
        "Mozilla/5\\.0 \\(.*rv:(\\d+)\\.0\\) Gecko/20100101 Firefox/\\1\\.0");
    row("color", "form", "rgba", "rgba\\(\\d+, \\d+, \\d+, 0\\.\\d\\d\\)");
    row("color", "form", "hsl", "hsl\\(\\d+, \\d+%, \\d+%\\)");
    row("file.path", "part", "path", "/[a-z]+/[a-z]+(/[a-z]+)?/\\w+_\\d+\\.[a-z0-9]+");
    row("id.passport", "country", "US", "[A-Z]\\d{8}");
    row("id.licence_plate", "country", "FR", "[A-Z]{2}-\\d{3}-[A-Z]{2}");
    row("id.health_insurance", "country", "GB", "999\\d{7}");
    row("id.medical_code", "locale", "en", "[A-Z]\\d\\d");
    row("person.password", "as_hash", "bcrypt", "\\$2b\\$10\\$[./A-Za-z0-9]{53}");
    row("text.sentence", "locale", "de", "\\S.*\\.");
    row("company.slogan", "style", "buzzwords", ".+ .+ .+");
    row("geo.latitude", "locale", "en", "-?\\d{1,2}\\.\\d{6}");
}

void tst_Formats::formsMatch()
{
    QFETCH(QString, function);
    QFETCH(QString, parameter);
    QFETCH(QString, given);
    QFETCH(QString, form);
    const QRegularExpression expression(form);
    const auto made = makeMasker(function.toUtf8().constData(),
                                 {{parameter.toStdString(), Value(given.toStdString())}});
    QVERIFY2(made.has_value(), made ? "" : made.error().detail.english().c_str());
    for (int i = 0; i < 300; ++i) {
        std::string out;
        QVERIFY((*made)->mask("value " + std::to_string(i), out));
        QVERIFY2(expression.match(QString::fromStdString(out)).hasMatch(), out.c_str());
    }
}

void tst_Formats::checkDigitsAreValid()
{
    for (int i = 0; i < 300; ++i) {
        const std::string value = "v" + std::to_string(i);
        QVERIFY(luhnValid(masked("id.device", value, {{"kind", Value("imei")}})));
        QVERIFY(luhnValid(masked("id.device", value, {{"kind", Value("iccid")}})));
        QVERIFY(
            luhnValid(masked("company.tax_id", value, {{"kind", Value("siren")}}).size() > 9
                          ? digitsOf(masked("company.tax_id", value, {{"kind", Value("siren")}}))
                          : std::string("0")));
        QVERIFY(luhnValid(digitsOf(masked("company.tax_id", value, {{"kind", Value("siret")}}))));
        QVERIFY(luhnValid(masked("finance.account_number", value, {{"checksum", Value("luhn")}})));
        QVERIFY(
            luhnValid(masked("random.pattern", value,
                             {{"format", Value("############")}, {"checksum", Value("luhn")}})));
        const std::string routing =
            masked("finance.account_number", value, {{"kind", Value("aba_routing")}});
        int sum = 0;
        for (std::size_t d = 0; d < 9; ++d)
            sum += (routing.at(d) - '0') * std::array{3, 7, 1}[d % 3];
        QCOMPARE(sum % 10, 0);
        const std::string isbn = masked("id.isbn", value, {{"length", Value("10")}});
        sum = 0;
        for (std::size_t d = 0; d < 10; ++d)
            sum += (isbn.at(d) == 'X' ? 10 : isbn.at(d) - '0') * static_cast<int>(10 - d);
        QCOMPARE(sum % 11, 0);
        // ISO 6166: Luhn over the digits, A as 10 and so on.
        std::string isin;
        for (const char c : masked("finance.isin", value))
            isin += c >= 'A' ? std::to_string(c - 'A' + 10) : std::string(1, c);
        QVERIFY2(luhnValid(isin), isin.c_str());
    }
    for (int i = 0; i < 200; ++i) {
        const std::string abn =
            digitsOf(masked("company.tax_id", "v" + std::to_string(i), {{"kind", Value("abn")}}));
        constexpr std::array kWeights = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
        int sum = -10;
        for (std::size_t d = 0; d < 11; ++d)
            sum += (abn.at(d) - '0') * kWeights[d];
        QVERIFY2(abn.size() == 11 && sum % 89 == 0, abn.c_str());
        const std::string nip =
            digitsOf(masked("company.tax_id", "v" + std::to_string(i), {{"kind", Value("nip")}}));
        sum = -(nip.at(9) - '0');
        for (std::size_t d = 0; d < 9; ++d)
            sum += (nip[d] - '0') * std::array{6, 5, 7, 2, 3, 4, 5, 6, 7}[d];
        QCOMPARE(sum % 11, 0);
        const std::string vin =
            masked("id.device", "v" + std::to_string(i), {{"kind", Value("vin")}});
        QVERIFY(vin.size() == 17 && vin.find_first_of("IOQ") == std::string::npos);
    }
}

void tst_Formats::layoutsAreKept()
{
    const std::string ssn = masked("id.national", "123-45-6789");
    QVERIFY2(ssn.size() == 11 && ssn[0] == '9' && ssn[3] == '-' && ssn[6] == '-', ssn.c_str());
    QCOMPARE(masked("id.national", "unknown").size(), std::size_t{11});
    QCOMPARE(masked("id.national", "123.456.789-09", {{"country", Value("BR")}}).at(11), '-');
    const std::string tagged = "Dear Anna,\n<b title=\"Anna\">see 12</b>!";
    const std::string shape = masked("text.shape", tagged);
    QVERIFY2(shape.size() == tagged.size() && shape.find(",\n<b title=\"") == 9
                 && shape.ends_with("</b>!"),
             shape.c_str());
    QVERIFY(shape.find("Anna") == std::string::npos);
    const std::string token = masked("secret.token", "sk_live_4eC39HqLyjWDarjtT1zdp7dc");
    QVERIFY2(token.starts_with("sk_live_") && token.size() == 32, token.c_str());
    const std::string url =
        masked("net.url", "https://u:p@shop.example.org:8443/customers/anna?mail=a@b.de#x");
    QVERIFY2(QRegularExpression(QStringLiteral("^https://[a-z0-9-]+\\.example\\.(com|org|net):8443/"
                                               "\\w+/\\w+\\?id=\\d+$"))
                 .match(QString::fromStdString(url))
                 .hasMatch(),
             url.c_str());
    const std::string jwt = masked("secret.jwt", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBbm5hIn0.c2ln");
    QVERIFY2(jwt.starts_with("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.") && jwt.size() > 90,
             jwt.c_str());
    QVERIFY(jwt.find("eyJzdWIiOiJBbm5hIn0") == std::string::npos);
    const ColumnType bytes = typeOf(TypeFamily::Bytes, "bytea");
    QVERIFY(
        masked("binary.placeholder", "\\x255044462d312e37", {}, bytes).starts_with("\\x25504446"));
    QCOMPARE(masked("binary.placeholder", "\\xffd8", {}, bytes), std::string("\\x"));
}

void tst_Formats::generalizedValues_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* function, const char* parameter, const char* given,
                        const char* value, const char* result) {
        QTest::addRow("%s %s %s", function, given, value)
            << function << parameter << given << value << result;
    };
    row("generalize.range", "output", "label", "37", "30 - 39");
    row("generalize.range", "output", "range", "-7", "[-10,0)");
    row("generalize.range", "output", "middle", "37", "35");
    row("generalize.range", "output", "lower", "NaN", "NaN");
    row("generalize.range", "output", "lower", "no number", "0");
    row("generalize.age", "keep", "", "42", "40-49");
    row("generalize.age", "keep", "", "93", "90+");
    row("generalize.age", "keep", "", "1984-02-11", "40-49");
    row("generalize.date", "unit", "month", "2024-05-17", "2024-05-01");
    row("generalize.date", "unit", "quarter", "2024-05-17", "2024-04-01");
    row("generalize.date", "unit", "week", "2024-05-17", "2024-05-13");
    row("generalize.date", "unit", "decade", "1987-05-17", "1980-01-01");
    row("generalize.date", "unit", "century", "2000-12-31", "1901-01-01");
    row("generalize.date", "unit", "hour", "2024-05-17 10:20:30.5+02", "2024-05-17 10:00:00+02");
    row("generalize.date", "unit", "year", "0044-03-15 BC", "0044-01-01 BC");
    row("generalize.date", "unit", "year", "infinity", "infinity");
    row("generalize.date", "unit", "year", "soon", "1970-01-01");
}

void tst_Formats::generalizedValues()
{
    QFETCH(QString, function);
    QFETCH(QString, parameter);
    QFETCH(QString, given);
    QFETCH(QString, value);
    QFETCH(QString, result);
    Value::Table parameters;
    if (!given.isEmpty())
        parameters[parameter.toStdString()] = Value(given.toStdString());
    QCOMPARE(QString::fromStdString(
                 masked(function.toUtf8().constData(), value.toStdString(), parameters)),
             result);
}

void tst_Formats::noiseStaysInItsBounds()
{
    for (int i = 1; i < 3000; ++i) {
        const std::string out = masked("noise.int", std::to_string(i * 7), {}, kInt);
        const double ratio = std::abs(QString::fromStdString(out).toDouble() / (i * 7.0) - 1);
        QVERIFY2(ratio > 0 && (i < 20 || (ratio >= 0.04 && ratio <= 0.21)), out.c_str());
        i += i > 200 ? 37 : 0;
    }
    ColumnType price = typeOf(TypeFamily::Numeric, "numeric");
    price.precision = 5;
    price.scale = 2;
    for (const char* value : {"999.99", "0.00", "-999.99", "0.01", "123.40"}) {
        const std::string out = masked("noise.numeric", value, {}, price);
        QVERIFY2(out != value && std::abs(QString::fromStdString(out).toDouble()) < 1000
                     && out.find('.') == out.size() - 3,
                 out.c_str());
    }
    QCOMPARE(masked("noise.int", "50", {{"min", Value(90.0)}}, kInt), std::string("90"));
    QCOMPARE(masked("noise.int", "50", {{"max", Value(10.0)}}, kInt), std::string("10"));
    QCOMPARE(masked("generalize.top_bottom", "50", {{"top", Value(10)}}, kInt), std::string("10"));
    QCOMPARE(masked("generalize.top_bottom", "-50", {{"bottom", Value(-9)}}, kInt),
             std::string("-9"));
    QCOMPARE(masked("generalize.top_bottom", "5", {{"top", Value(10)}}, kInt), std::string("5"));
    QCOMPARE(masked("generalize.round", "1234", {{"step", Value(100.0)}}, kInt),
             std::string("1200"));
    QCOMPARE(masked("generalize.round", "1.26", {{"step", Value(0.5)}}), std::string("1.5"));
}

void tst_Formats::datesKeepWhatWasAskedFor()
{
    for (int i = 0; i < 500; ++i) {
        const std::string value = "19" + std::to_string(50 + i % 40) + "-06-15";
        const auto born =
            parseDate(masked("person.birth_date", value, {{"keep", Value("year")}}, kDate));
        QVERIFY(born && civilFromDays(born->days).year == 1950 + i % 40);
        const auto any = parseDate(masked("person.birth_date", "x" + std::to_string(i), {}, kDate));
        QVERIFY(any && any->days >= daysFromCivil(1935, 1, 1)
                && any->days <= daysFromCivil(2007, 12, 31));
        const auto moved = parseDate(masked("noise.date", value, {}, kDate));
        const auto distance = std::abs(moved->days - parseDate(value)->days);
        QVERIFY(distance >= 1 && distance <= 30);
    }
    QCOMPARE(masked("shift.dataset", "2024-01-10 08:00:00+00",
                    {{"from", Value("2024-01-01")}, {"to", Value("2025-01-01")}}, kStamp),
             std::string("2025-01-10 08:00:00+00"));
    QCOMPARE(masked("random.unix_time", "x",
                    {{"min", Value("1970-01-02")},
                     {"max", Value("1970-01-02")},
                     {"truncate", Value("day")},
                     {"unit", Value("ms")}}),
             std::string("86400000"));
    QVERIFY(masked("noise.date", "2024-05-06 07:08:09.5+02", {{"truncate", Value("day")}}, kStamp)
                .ends_with(" 00:00:00+02"));
}

void tst_Formats::periodsAreOrdered()
{
    const Value::Table seed = {{"seed_columns", texts({"id"})}, {"min_gap", Value(2)}};
    Value::Table endOf = seed;
    endOf["role"] = Value("end");
    const auto start = makeMasker("date.ordered_pair", seed, kDate);
    const auto end = makeMasker("date.ordered_pair", endOf, kDate);
    QVERIFY(start && end);
    for (int i = 0; i < 1000; ++i) {
        std::string a;
        std::string b;
        QVERIFY((*start)->maskSeeded("2001-01-01", std::to_string(i), a)
                && (*end)->maskSeeded("1999-01-01", std::to_string(i), b));
        const auto gap = parseDate(b)->days - parseDate(a)->days;
        QVERIFY(gap >= 2 && gap <= 365);
    }
}

void tst_Formats::partsAreHidden_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* function, const char* value, const char* result) {
        QTest::addRow("%s %s", function, value)
            << function << QString::fromUtf8(value) << QString::fromUtf8(result);
    };
    row("partial.name", "Anna-Maria Müller", "A***-M**** M*****");
    row("partial.name", "É", "*");
    row("partial.address", "Hauptstraße 17, Berlin", "Haupts***** **, ******");
    row("partial.address", "Weg 1", "*** *");
    row("partial.id", "AB123456", "AB12****");
    row("partial.id", "123", "***");
    row("partial.url", "https://u:p@h.de/a?x=1&y=2#top", "https://***@h.de/a?x=***&y=***");
    row("partial.url", "https://h.de/a#anna", "https://h.de/a#***");
    row("partial.password", "secret", "********");
    row("partial.postcode", "10115", "101**");
    row("partial.postcode", "SW1A 1AA", "SW1* ***");
    row("redact.text", "x", "<redact.text needs the parameter \"search\".>");
}

void tst_Formats::partsAreHidden()
{
    QFETCH(QString, function);
    QFETCH(QString, value);
    QFETCH(QString, result);
    QCOMPARE(QString::fromStdString(masked(function.toUtf8().constData(), value.toStdString())),
             result);
    QCOMPARE(masked("partial.postcode", "03601", {{"low_population", Value(true)}}),
             std::string("000**"));
}

void tst_Formats::entitiesAreFoundInTexts()
{
    const std::string text =
        "Frau Müller (anna@web.de, +49 30 1234567) zahlt mit 4111 1111 1111 1111 "
        "an DE89370400440532013000 bis 2024-05-06, siehe https://x.de/a?b=1 und "
        "10.1.2.3; Auftrag 42 bleibt.";
    const std::string tagged =
        masked("redact.entities", text, {{"action", Value("tag")}, {"locale", Value("de")}});
    QCOMPARE(
        tagged,
        std::string("Frau [NAME] ([EMAIL], [PHONE]) zahlt mit [CARD] an [IBAN] bis [DATE], siehe "
                    "[URL] und [IP]; Auftrag 42 bleibt."));
    // Masked as a column of that kind would be, so both still belong together.
    const std::string mixed = masked("redact.entities", "Mail an anna@web.de bitte");
    QCOMPARE(mixed, "Mail an " + masked("email", "anna@web.de") + " bitte");
    QCOMPARE(masked("redact.entities", "Projekt Nautilus und a@b.de",
                    {{"deny_list", texts({"nautilus"})},
                     {"allow_list", texts({"a@b.de"})},
                     {"action", Value("tag")}}),
             std::string("Projekt [WORD] und a@b.de"));
    QCOMPARE(masked("redact.regex", "id 17 and 4",
                    {{"pattern", Value("[0-9]+")}, {"replace", Value("#")}}),
             std::string("id # and #"));
    QCOMPARE(
        masked("redact.regex", "aXbx", {{"pattern", Value("x*")}, {"ignore_case", Value(true)}}),
        std::string("a[redacted]b[redacted]"));
}

void tst_Formats::documentsKeepKeysAndOrder()
{
    const std::string out = masked(
        "json.leaves", R"({ "b":1.50, "mail":"x@y.de", "id": 7, "n":[true,null,"Ab1"], "b":0 })",
        {{"keep", texts({"id"})}, {"keys", texts({"mail=email"})}}, kJson);
    const QRegularExpression form(
        QStringLiteral(
            R"(^\{ "b":[1-9]\.\d\d, "mail":"%1", "id": 7, "n":\[true,null,"[A-Z][a-z]\d"\], "b":\d \}$)")
            .arg(QRegularExpression::escape(QString::fromStdString(masked("email", "x@y.de")))));
    QVERIFY2(form.match(QString::fromStdString(out)).hasMatch(), out.c_str());
    QCOMPARE(masked("json.leaves", R"({"a":"x","b":5})", {{"unknown", Value("drop")}}, kJson),
             std::string(R"({"a":null,"b":null})"));
    for (const char* broken : {"{", "{\"a\"}", "[1,]", "x", "\"a", "[1 2]"})
        QCOMPARE(masked("json.leaves", broken, {}, kJson), std::string("null"));
    for (int i = 0; i < 10; ++i)
        QVERIFY(masked("json.leaves", std::to_string(i), {}, kJson) != std::to_string(i));
    ColumnType array = test::textType();
    array.arrayDimensions = 1;
    const std::string name = masked("person.last_name", "x");
    const std::string element = name.find(' ') == std::string::npos ? name : '"' + name + '"';
    QCOMPARE(masked("array.each", "{x,NULL}", {{"function", Value("person.last_name")}}, array),
             '{' + element + ",NULL}");
    const std::string made = masked(
        "random.array", "{}", {{"function", Value("text.word")}, {"min_items", Value(3)}}, array);
    QCOMPARE(std::count(made.begin(), made.end(), ','), 2);
}

void tst_Formats::mapsAndSegments()
{
    QCOMPARE(masked("map.dictionary", "a", {{"values", texts({"a=1", "b="})}}), std::string("1"));
    QCOMPARE(masked("map.dictionary", "b", {{"values", texts({"a=1", "b="})}}), std::string());
    QCOMPARE(masked("map.dictionary", "c", {{"values", texts({"a=1"})}}), std::string("<null>"));
    QCOMPARE(
        masked(
            "map.dictionary", "c",
            {{"values", texts({"a=1"})}, {"not_found", Value("default")}, {"default", Value("z")}}),
        std::string("z"));
    std::set<std::string> seen;
    for (const char* word : {"a", "b", "c", "d"}) {
        const std::string out =
            masked("lookup.unique", word, {{"values", texts({"a", "b", "c", "d"})}});
        QVERIFY(out != word && out.size() == 1 && seen.insert(out).second);
    }
    QVERIFY(masked("lookup.unique", "other", {{"values", texts({"a", "b"})}}).size() == 14);
    const Value segments = texts({"set:AT|DE", "preserve:1", "range:100-199", "letters:2"});
    const std::string code = masked("segment_map", "DE-150xy", {{"segments", segments}});
    QVERIFY2(code.size() == 8 && code.starts_with("AT-1") && code != "AT-150xy", code.c_str());
    const std::string moved = masked("map.characters", "Müller-7", {{"keep_suffix", Value(2)}});
    QVERIFY2(QString::fromStdString(moved).size() == 8 && moved.ends_with("-7") && moved[0] >= 'A',
             moved.c_str());
    // Every text of two digits: all different, none as it was.
    seen.clear();
    const auto characters = makeMasker("map.characters", {});
    for (int i = 0; i < 100; ++i) {
        std::string out;
        const std::string value =
            QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0')).toStdString();
        QVERIFY((*characters)->mask(value, out) && out != value && seen.insert(out).second);
    }
    const std::string uuid = masked("permute.uuid", "8F14E45F-CEEA-167F-A0E6-1A2B3C4D5E6F");
    QVERIFY2(uuid.size() == 36 && uuid[14] == '1' && uuid[19] >= '8', uuid.c_str());
}

void tst_Formats::weightsAndShares()
{
    int often = 0;
    int yes = 0;
    int empty = 0;
    const auto choice = makeMasker("random.choice",
                                   {{"values", texts({"a", "b"})}, {"weights", texts({"9", "1"})}});
    const auto flag = makeMasker("random.bool", {{"probability_true", Value(0.2)}});
    const auto range = makeMasker("random.range", {{"empty_share", Value(0.5)}},
                                  typeOf(TypeFamily::Range, "int4range"));
    for (int i = 0; i < 10000; ++i) {
        std::string out;
        QVERIFY((*choice)->mask(std::to_string(i), out));
        often += out == "a" ? 1 : 0;
        out.clear();
        QVERIFY((*flag)->mask(std::to_string(i), out));
        yes += out == "true" ? 1 : 0;
        out.clear();
        QVERIFY((*range)->mask(std::to_string(i), out));
        empty += out == "empty" ? 1 : 0;
    }
    QVERIFY(often > 8800 && often < 9200);
    QVERIFY(yes > 1800 && yes < 2200);
    QVERIFY(empty > 4800 && empty < 5200);
    ColumnType mood = typeOf(TypeFamily::Enum, "mood");
    mood.enumLabels = {"sad", "ok"};
    QCOMPARE(masked("random.enum", "ok", {{"exclude", texts({"sad"})}}, mood), std::string("ok"));
    QVERIFY(masked("geo.timezone", "Europe/Berlin", {{"keep_region", Value(true)}})
                .starts_with("Europe/"));
}

void tst_Formats::placesStayNear()
{
    const ColumnType point = typeOf(TypeFamily::Geometric, "point");
    const ColumnType geometry = typeOf(TypeFamily::Other, "geometry");
    const std::string moved =
        masked("noise.geo", "(13.4050,52.5200)", {{"radius_m", Value(1000.0)}}, point);
    const QStringList parts =
        QString::fromStdString(moved).mid(1).chopped(1).split(QLatin1Char(','));
    QVERIFY2(std::abs(parts[0].toDouble() - 13.405) < 0.02
                 && std::abs(parts[1].toDouble() - 52.52) < 0.01,
             moved.c_str());
    QVERIFY(moved != "(13.4050,52.5200)");
    QCOMPARE(masked("generalize.geo_grid", "(13.4050,52.5200)", {{"decimals", Value(2)}}, point),
             std::string("(13.45,52.55)"));
    QCOMPARE(masked("generalize.geo_grid", "52.5200,13.4050", {{"decimals", Value(2)}}),
             std::string("52.55,13.45"));
    const std::string hex = masked("geo.point", "x", {}, geometry);
    QVERIFY2(hex.size() == 50 && hex.starts_with("0101000020E6100000"), hex.c_str());
    // What was written is read again: the cell of a point in EWKB.
    const std::string cell = masked("generalize.geo_grid", hex, {}, geometry);
    QCOMPARE(masked("generalize.geo_grid", cell, {}, geometry), cell);
    QVERIFY(masked("noise.geo", "52.5", {{"part", Value("latitude")}}).starts_with("52."));
}

void tst_Formats::templatesAndCiphers()
{
    QCOMPARE(masked("template", "x", {{"template", Value("{{{person.last_name}}}!")}}),
             '{' + masked("person.last_name", "x") + "}!");
    // RFC 5297, A.1
    const std::array<std::uint8_t, 32> key = {0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0xfa, 0xf9, 0xf8,
                                              0xf7, 0xf6, 0xf5, 0xf4, 0xf3, 0xf2, 0xf1, 0xf0,
                                              0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7,
                                              0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xff};
    AesSiv siv(key);
    QVERIFY(siv.usable());
    const QByteArray associated =
        QByteArray::fromHex("101112131415161718191a1b1c1d1e1f2021222324252627");
    const QByteArray plain = QByteArray::fromHex("112233445566778899aabbccddee");
    std::string sealed;
    QVERIFY(siv.seal(associated.toStdString(), plain.toStdString(), sealed));
    QCOMPARE(QByteArray::fromStdString(sealed).toHex(),
             QByteArray("85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c"));
    std::string opened;
    QVERIFY(siv.open(associated.toStdString(), sealed, opened));
    QCOMPARE(opened, plain.toStdString());
    sealed.back() = static_cast<char>(sealed.back() + 1);
    QVERIFY(!siv.open(associated.toStdString(), sealed, opened));
    QVERIFY(!siv.open("", "short", opened) && !siv.seal("", "", sealed));
    QVERIFY(!makeMasker("encrypt.siv", {}, typeOf(TypeFamily::Text, "varchar", 20)));
    QCOMPARE(masked("encrypt.siv", "anna").size(), std::size_t{40});
    for (const auto& [name, size] :
         {std::pair("md5", 32), {"sha1", 40}, {"sha3-512", 128}, {"blake2b512", 128}})
        QCOMPARE(masked("hash.digest", "anna", {{"function", Value(name)}}).size(),
                 static_cast<std::size_t>(size));
    const auto short64 = masked("hash.digest", "anna", {{"encoding", Value("base64")}});
    QVERIFY(short64.size() == 44 && short64.ends_with('='));
    // Two implementations of HMAC-SHA256 agree.
    const auto digest = HmacDigest::make("sha256", key);
    QVERIFY(digest != nullptr && HmacDigest::make("nothing", key) == nullptr);
    const HmacDigest::Token token = (*digest)("Hi There");
    const std::array<std::uint8_t, 32> expected = HmacSha256(key)("Hi There");
    QVERIFY(digest->size() == 32 && std::equal(expected.begin(), expected.end(), token.begin()));
}

void tst_Formats::badParametersAreRefused_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("parameters");
    const auto row = [](const char* function, const char* parameters) {
        QTest::addRow("%s %s", function, parameters) << function << parameters;
    };
    // name=value pairs; a list is written [a|b], a number as it is.
    row("random.choice", "values=[]");
    row("random.choice", "values=[a|b] weights=[1]");
    row("random.choice", "values=[a|b] weights=[1|x]");
    row("random.string", "min_length=9 max_length=2");
    row("random.string", "symbols=");
    row("random.bytes", "min_length=9 max_length=2");
    row("random.pattern", "format=");
    row("random.pattern", "format=#x checksum=luhn");
    for (const char* pattern : {"(", ")", "[", "[]", "a{", "a{2,1}", "a{9999}", "*", "\\", "\\q",
                                "(?=a)", "[z-a]", "(a{1000}){1000}", "a{x}"})
        QTest::addRow("random.regex %s", pattern)
            << "random.regex" << QStringLiteral("pattern=%1").arg(QLatin1String(pattern));
    row("redact.regex", "pattern=(");
    row("random.time", "min=25:00");
    row("random.time", "min=10:00 max=09:00");
    row("random.interval", "min_seconds=5 max_seconds=4");
    row("random.unix_time", "min=x");
    row("random.int", "min=5 max=4");
    row("random.float", "min=5 max=4");
    row("date.year", "min=5 max=4");
    row("date.ordered_pair", "seed_columns=[id] min=x");
    row("date.ordered_pair", "seed_columns=[id] min_gap=5 max_gap=4");
    row("date.ordered_pair", "");
    row("shift.dataset", "from=2024-01-01 to=2024-01-01");
    row("noise.int", "min_ratio=1 max_ratio=0");
    row("noise.int", "min=5 max=4");
    row("noise.date", "min_days=5 max_days=4");
    row("noise.geo", "radius_m=1 donut_min_m=2");
    row("geo.latitude", "min=5 max=4");
    row("geo.point", "min_latitude=5 max_latitude=4");
    row("generalize.top_bottom", "");
    row("generalize.top_bottom", "bottom=5 top=4");
    row("generalize.age", "reference=x");
    row("person.gender", "values=[]");
    row("person.birth_date", "min_age=50 max_age=40");
    row("finance.bic", "country=d");
    row("finance.isin", "country=x");
    row("finance.card_brand", "values=[]");
    row("finance.card_expiry", "min_year=2030 max_year=2029");
    row("finance.amount", "min=5 max=4");
    row("net.domain", "suffixes=[a/b]");
    row("text.word", "min_words=5 max_words=4");
    row("text.sentence", "min_words=5 max_words=4");
    row("text.paragraph", "min_sentences=5 max_sentences=4");
    row("lookup.keyed", "values=[a]");
    row("lookup.unique", "values=[a]");
    row("map.dictionary", "values=[a]");
    for (const char* segment : {"digits", "digits:0", "digits:99", "range:9-1", "range:1-22",
                                "set:a|bb", "set:a", "word:3", "preserve:2"})
        QTest::addRow("segment_map %s", segment)
            << "segment_map"
            << QStringLiteral("segments=[%1]")
                   .arg(QString::fromLatin1(segment).replace(QLatin1Char('|'), QLatin1Char('~')));
    row("redact.entities", "kinds=[soul]");
    row("redact.entities", "kinds=[]");
    row("template", "template=plain");
    row("template", "template={nothing}");
    row("template", "template={person.last_name");
    row("template", "template=a}");
    row("template", "template={template}");
    row("json.leaves", "keys=[a]");
    row("json.leaves", "keys=[a=nothing]");
    row("json.leaves", "keys=[a=set_null]");
    row("array.each", "function=email");  // text is no array
}

void tst_Formats::badParametersAreRefused()
{
    QFETCH(QString, function);
    QFETCH(QString, parameters);
    Value::Table given;
    for (const QString& pair : parameters.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype sign = pair.indexOf(QLatin1Char('='));
        const std::string name = pair.left(sign).toStdString();
        const QString text = pair.mid(sign + 1);
        bool number = false;
        const qlonglong integer = text.toLongLong(&number);
        if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))
            && function != QLatin1String("random.regex")) {
            Value::List list;
            for (const QString& each :
                 text.mid(1).chopped(1).split(QLatin1Char('|'), Qt::SkipEmptyParts))
                list.emplace_back(
                    QString(each).replace(QLatin1Char('~'), QLatin1Char('|')).toStdString());
            given[name] = Value(std::move(list));
        } else if (number && name != "pattern") {
            given[name] = Value(std::int64_t{integer});
        } else {
            given[name] = Value(text.toStdString());
        }
    }
    const auto made = makeMasker(function.toUtf8().constData(), given);
    QVERIFY(!made.has_value());
    QVERIFY(made.error().code == Error::Code::InvalidInput && !made.error().detail.empty());
}

QTEST_APPLESS_MAIN(tst_Formats)
#include "tst_formats.moc"
