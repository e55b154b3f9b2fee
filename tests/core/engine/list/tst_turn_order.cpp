#include "core/engine/list/turn_order.h"
#include "tests/support/checks/text_rows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

using Ids = QList<DownloadId>;

Ids ids(const QString& letters)
{
    Ids all;
    for (const QChar letter : letters)
        all.append(DownloadId{letter.unicode()});
    return all;
}

// Downloads named by letters; capitals are in a hurry, digits are not.
class List
{
public:
    explicit List(const QString& letters)
    {
        for (const QChar letter : letters)
            put({priorityOf(letter), {(m_next++) * orderKeyGap}, {letter.unicode()}});
    }

    QString letters() const
    {
        QString all;
        for (const Turn& turn : m_turns)
            all.append(QChar(static_cast<char16_t>(turn.id.value)));
        return all;
    }
    // Gives how many got another position.
    size_t apply(const std::vector<Turn>& changed)
    {
        for (const Turn& turn : changed) {
            const auto before =
                std::ranges::find_if(m_turns, [&](const Turn& old) { return old.id == turn.id; });
            m_order.erase(*before);
            m_turns.erase(before);
        }
        for (const Turn& turn : changed)
            put(turn);
        return changed.size();
    }
    const TurnOrder& order() const { return m_order; }

private:
    std::set<Turn> m_turns;
    TurnOrder m_order;
    qint64 m_next = 1;

    static Priority priorityOf(QChar letter)
    {
        if (letter.isUpper())
            return Priority::High;
        return letter.isDigit() ? Priority::Low : Priority::Normal;
    }
    void put(const Turn& turn)
    {
        m_turns.insert(turn);
        m_order.insert(turn);
    }
};

} // namespace

class TestTurnOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByPriorityThenPosition();
    void moves_data();
    void moves();
    void movesToAnIndex_data();
    void movesToAnIndex();
    void movesBeforeAnother_data();
    void movesBeforeAnother();
    void passesOverWhatIsNotThere();
    void changesOnlyWhatMoved();
    void findsRoomForManyMovesToOnePlace();
    void separatesEqualPositions();
    void movesAsAListOfNamesWould();
};

void TestTurnOrder::ordersByPriorityThenPosition()
{
    QCOMPARE(List(QStringLiteral("1aB2cA")).letters(), QStringLiteral("BAac12"));
}

void TestTurnOrder::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("moved");
    QTest::addColumn<ListMove>("where");
    QTest::addColumn<QString>("after");

    const auto row = [](const char* name, const char* before, const char* moved, ListMove where,
                        const char* after) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(moved) << where
                            << QString::fromLatin1(after);
    };
    row("one up", "abcd", "c", ListMove::Up, "acbd");
    row("several up", "abcd", "bd", ListMove::Up, "badc");
    row("neighbours up", "abcd", "cd", ListMove::Up, "acdb");
    row("the first up", "abcd", "a", ListMove::Up, "abcd");
    row("up against the top", "abcd", "abd", ListMove::Up, "abdc");
    row("one down", "abcd", "b", ListMove::Down, "acbd");
    row("several down", "abcd", "ac", ListMove::Down, "badc");
    row("the last down", "abcd", "d", ListMove::Down, "abcd");
    row("to the top", "abcd", "db", ListMove::Top, "bdac");
    row("to the bottom", "abcd", "ca", ListMove::Bottom, "bdac");
    row("all to the top", "abcd", "abcd", ListMove::Top, "abcd");
    row("up within a priority", "ABab", "a", ListMove::Up, "ABab");
    row("top of each priority", "ABab12", "Bb2", ListMove::Top, "BAba21");
    row("down within a priority", "ABab", "Bb", ListMove::Down, "ABab");
}

void TestTurnOrder::moves()
{
    QFETCH(QString, before);
    QFETCH(QString, moved);
    QFETCH(ListMove, where);
    QFETCH(QString, after);

    List list(before);
    list.apply(list.order().afterMove(ids(moved), where));
    QCOMPARE(list.letters(), after);
}

void TestTurnOrder::movesToAnIndex_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("after");

    const auto row = [](const char* name, const char* before, const char* moved, int index,
                        const char* after) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(moved) << index
                            << QString::fromLatin1(after);
    };
    row("forward", "abcde", "d", 1, "adbce");
    row("back", "abcde", "a", 2, "bcade");
    row("together", "abcde", "ae", 2, "bcaed");
    row("beyond the end", "abcde", "b", 99, "acdeb");
    row("before the beginning", "abcde", "c", -7, "cabde");
    row("among the hurried", "ABabc", "c", 1, "ABcab");
    row("behind its priority", "ABabc", "A", 4, "BAabc");
    row("in its own priority", "ABabc", "c", 3, "ABacb");
}

void TestTurnOrder::movesToAnIndex()
{
    QFETCH(QString, before);
    QFETCH(QString, moved);
    QFETCH(int, index);
    QFETCH(QString, after);

    List list(before);
    list.apply(list.order().afterMoveTo(ids(moved), index));
    QCOMPARE(list.letters(), after);
}

void TestTurnOrder::movesBeforeAnother_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("after");

    const auto& row = test::textRow;
    row("forward", "d", "b", "adbce");
    row("back", "ab", "d", "cabde");
    row("before one of them", "bd", "d", "acbde");
    row("before nothing that is there", "b", "z", "abcde");
}

void TestTurnOrder::movesBeforeAnother()
{
    QFETCH(QString, moved);
    QFETCH(QString, next);
    QFETCH(QString, after);

    List list(QStringLiteral("abcde"));
    list.apply(list.order().afterMoveBefore(ids(moved), ids(next).constFirst()));
    QCOMPARE(list.letters(), after);
}

void TestTurnOrder::passesOverWhatIsNotThere()
{
    List list(QStringLiteral("abc"));
    QCOMPARE(list.apply(list.order().afterMove(ids(QStringLiteral("xz")), ListMove::Top)), size_t{0});
    list.apply(list.order().afterMove(ids(QStringLiteral("xc")), ListMove::Top));
    QCOMPARE(list.letters(), QStringLiteral("cab"));
}

void TestTurnOrder::changesOnlyWhatMoved()
{
    List list(QStringLiteral("abcdefgh"));
    QCOMPARE(list.apply(list.order().afterMove(ids(QStringLiteral("fg")), ListMove::Top)), size_t{2});
    // Only the download that the others step over gets another position.
    QCOMPARE(list.apply(list.order().afterMove(ids(QStringLiteral("cde")), ListMove::Up)), size_t{1});
}

void TestTurnOrder::findsRoomForManyMovesToOnePlace()
{
    List list(QStringLiteral("abcdefghijklmnopqrstuvwxyz"));
    QString wanted = list.letters();
    for (int n = 0; n < 500; ++n) {
        const QString last = wanted.last(1);
        list.apply(list.order().afterMoveTo(ids(last), 1));
        wanted.chop(1);
        wanted.insert(1, last);
        QCOMPARE(list.letters(), wanted);
    }
}

void TestTurnOrder::separatesEqualPositions()
{
    TurnOrder order;
    for (quint64 id = 1; id <= 4; ++id)
        order.insert({.priority = Priority::Normal, .position = {7}, .id = {id}});
    const std::vector<Turn> changed = order.afterMoveTo({DownloadId{4}}, 1);
    std::vector<Turn> after;
    for (quint64 id = 1; id <= 4; ++id) {
        const auto moved = std::ranges::find(changed, DownloadId{id}, &Turn::id);
        after.push_back(moved != changed.end() ? *moved : Turn{.position = {7}, .id = {id}});
    }
    std::ranges::sort(after);
    std::vector<quint64> found;
    found.reserve(after.size());
    for (const Turn& turn : after)
        found.push_back(turn.id.value);
    QCOMPARE(found, (std::vector<quint64>{1, 4, 2, 3}));
}

void TestTurnOrder::movesAsAListOfNamesWould()
{
    QRandomGenerator random(7);
    QString wanted = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    List list(wanted);
    for (int n = 0; n < 2000; ++n) {
        QString moved;
        for (const QChar letter : std::as_const(wanted)) {
            if (random.bounded(5) == 0)
                moved.append(letter);
        }
        const int index = random.bounded(static_cast<int>(wanted.size()));
        list.apply(list.order().afterMoveTo(ids(moved), index));
        wanted.removeIf([&](QChar letter) { return moved.contains(letter); });
        wanted.insert(std::min<qsizetype>(index, wanted.size()), moved);
        QCOMPARE(list.letters(), wanted);
    }
}

QTEST_APPLESS_MAIN(TestTurnOrder)

#include "tst_turn_order.moc"
