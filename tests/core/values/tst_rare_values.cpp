#include "core/values/basics/rare_list.h"
#include "core/values/basics/rare_value.h"

#include <QTest>

using namespace tributary;

class TestRareValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePlaceOfAnOptional();
    void takesThePlaceOfAList();
    void takeThePlaceOfAPointer();
};

void TestRareValues::takesThePlaceOfAnOptional()
{
    RareValue<QString> rare;
    QVERIFY(!rare && rare == std::nullopt);
    rare = QStringLiteral("once");
    const RareValue<QString> copy = rare;
    QVERIFY(rare && copy == rare && *copy == u"once" && copy->size() == 4);
    QCOMPARE(copy, RareValue<QString>(QStringLiteral("once")));
    rare.edit() = QStringLiteral("twice");
    QCOMPARE(*copy, QStringLiteral("once"));
    QVERIFY(copy != rare);
    rare = std::nullopt;
    QVERIFY(!rare.has_value() && copy != rare);
    QCOMPARE(std::optional<QString>(copy), std::optional(QStringLiteral("once")));
    QCOMPARE(RareValue<QString>(std::optional<QString>()), RareValue<QString>());
    QCOMPARE(rare.value_or(QStringLiteral("never")), QStringLiteral("never"));
}

void TestRareValues::takesThePlaceOfAList()
{
    RareList<int> rare;
    QVERIFY(rare.isEmpty() && rare.begin() == rare.end() && rare == RareList<int>());
    QCOMPARE(rare, RareList<int>(QList<int>()));
    rare = {1, 2};
    const RareList<int> copy = rare;
    rare.edit().append(3);
    QCOMPARE(copy.list(), (QList<int>{1, 2}));
    QCOMPARE(rare.list(), (QList<int>{1, 2, 3}));
    QVERIFY(rare.first() == 1 && rare.last() == 3 && rare.at(1) == 2 && rare[2] == 3);
    rare.clear();
    QCOMPARE(rare.size(), 0);
}

void TestRareValues::takeThePlaceOfAPointer()
{
    QCOMPARE(sizeof(RareValue<QString>), sizeof(void*));
    QCOMPARE(sizeof(RareList<QString>), sizeof(void*));
}

QTEST_APPLESS_MAIN(TestRareValues)
#include "tst_rare_values.moc"
