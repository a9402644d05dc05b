// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"
#include "services/masking/copytext.h"
#include "services/snapshot/leaksample.h"

#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <new>
#include <random>

using namespace decant;

namespace {

std::atomic<std::int64_t> allocations{0};

Table customers()
{
    Table t;
    t.name = {"shop", "customers"};
    for (const char* name : {"id", "first", "last", "email", "phone", "city", "card", "notes"}) {
        Column c;
        c.name = name;
        c.type.family = TypeFamily::Text;
        c.type.base = c.type.name = "text";
        t.columns.push_back(c);
    }
    return t;
}

TableMask maskFor(const Table& table)
{
    TableMask mask;
    mask.table = table.name;
    const char* functions[] = {"person.first_name", "person.last_name",   "email", "phone",
                               "address.city",      "finance.card_number"};
    for (int i = 0; i < 6; ++i) {
        ColumnMask c;
        c.column = i + 1;
        c.rule.function = functions[i];
        c.keyDomain = functions[i];
        mask.columns.push_back(c);
    }
    return mask;
}

MaskKey testKey()
{
    return *MaskKey::fromHex(std::string(64, '7'));
}

const std::vector<int> kAll = {0, 1, 2, 3, 4, 5, 6, 7};

std::string randomField(std::mt19937& random)
{
    const std::size_t kind = random() % 10;
    if (kind == 0)
        return "\\N";
    std::string text;
    for (std::size_t i = random() % 40; i > 0; --i) {
        const std::size_t pick = random() % 24;
        if (pick == 0)
            text += "\\t";
        else if (pick == 1)
            text += "\\\\";
        else if (pick == 2)
            text += "\\n";
        else if (pick == 3)
            text += "é";
        else
            text += static_cast<char>('!' + random() % 50);
    }
    // '\' itself is written escaped by the server.
    return text;
}

}  // namespace

void* operator new(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

class tst_RowMasker : public QObject {
    Q_OBJECT

private slots:
    void escapes();
    void agreesWithANaiveReader();
    void noAllocationPerRow();
    void shortLinesAreErrors();
    void leakSampleKeepsOriginalsOnly();
};

void tst_RowMasker::escapes()
{
    std::string out;
    appendUnescaped(R"(a\tb\n\r\b\f\v\\\101\x42\q\x)", out);
    QCOMPARE(out, std::string("a\tb\n\r\b\f\v\\ABqx"));
    std::string scratch;
    std::string text = "keep\t";
    text += "a\tb\n\\\v";
    escapeFrom(text, 5, scratch);
    QCOMPARE(text, std::string("keep\ta\\tb\\n\\\\\v"));
}

void tst_RowMasker::agreesWithANaiveReader()
{
    const Table table = customers();
    const TableMask mask = maskFor(table);
    auto rows = RowMasker::make(table, mask, kAll, testKey(), nullptr);
    QVERIFY(rows);
    std::vector<std::unique_ptr<ColumnMasker>> single;
    for (const ColumnMask& each : mask.columns)
        single.push_back(std::move(*makeColumnMasker(each, table.columns[1].type, testKey())));
    std::mt19937 random(5);
    std::string block;
    std::string expected;
    std::string scratch;
    for (int line = 0; line < 5000; ++line) {
        for (std::size_t f = 0; f < 8; ++f) {
            const std::string field = randomField(random);
            const char* end = f == 7 ? "\n" : "\t";
            block += field + end;
            std::string value;
            appendUnescaped(field, value);
            std::string result = field;
            if (f >= 1 && f <= 6 && field != "\\N") {
                result.clear();
                QVERIFY(single[f - 1]->mask(value, result));
                escapeFrom(result, 0, scratch);
            }
            expected += result + end;
        }
    }
    std::string out;
    QVERIFY((*rows)->maskBlock(block, out));
    QVERIFY(out == expected);
    // The last line may lack its end.
    std::string open;
    block.pop_back();
    expected.pop_back();
    QVERIFY((*rows)->maskBlock(block, open));
    QVERIFY(open == expected);
}

void tst_RowMasker::noAllocationPerRow()
{
    const Table table = customers();
    auto rows = RowMasker::make(table, maskFor(table), kAll, testKey(), nullptr);
    QVERIFY(rows);
    std::string block;
    for (int i = 0; i < 2000; ++i)
        block += std::to_string(i) + "\tAnna\tM\\\\uller\tanna" + std::to_string(i)
            + "@web.de\t+49 30 12345" + std::to_string(i)
            + "\tBerlin\t4111 1111 1111 1111\tnothing\n";
    std::string out;
    QVERIFY((*rows)->maskBlock(block, out));  // warm
    out.clear();
    out.reserve(block.size() * 2);
    const std::int64_t before = allocations.load();
    const bool done = (*rows)->maskBlock(block, out).has_value();
    const std::int64_t during = allocations.load() - before;
    QVERIFY(done);
    QCOMPARE(during, std::int64_t{0});
}

void tst_RowMasker::shortLinesAreErrors()
{
    const Table table = customers();
    auto rows = RowMasker::make(table, maskFor(table), kAll, testKey(), nullptr);
    std::string out;
    const auto done = (*rows)->maskBlock("1\ta\tb\tc\td\te\tf\tg\n2\ta\n", out);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::InvalidInput);
    QVERIFY(done.error().detail.english().find("line 2") != std::string::npos);
}

void tst_RowMasker::leakSampleKeepsOriginalsOnly()
{
    const Table table = customers();
    const TableMask mask = maskFor(table);
    LeakSample sample(16);
    LeakObserver observer(sample, table, mask);
    auto rows = RowMasker::make(table, mask, kAll, testKey(), &observer);
    QVERIFY(rows);
    std::string block;
    for (int i = 0; i < 5000; ++i)
        block += "1\tA\tB\toriginal" + std::to_string(i) + "@web.de\t\\N\tBerlin\t\\N\t\n";
    std::string out;
    QVERIFY((*rows)->maskBlock(block, out));
    const auto entries = sample.entries();
    QCOMPARE(entries.size(), std::size_t{16});
    for (const LeakSample::Entry& entry : entries) {
        QCOMPARE(entry.column, std::string("shop.customers.email"));
        QVERIFY(entry.value.starts_with("original"));
        QVERIFY(out.find(entry.value) == std::string::npos);
    }
    // A value that turns up as output cannot be searched for any more.
    LeakObserver second(sample, table, mask);
    second.original(0, "something else 123", entries[0].value);
    for (const LeakSample::Entry& entry : sample.entries())
        QVERIFY(entry.value != entries[0].value);
}

QTEST_APPLESS_MAIN(tst_RowMasker)
#include "tst_rowmasker.moc"
