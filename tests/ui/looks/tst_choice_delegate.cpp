#include "tests/ui/looks/drawn_contrast.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/choice_delegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <optional>

using namespace tributary;
using namespace tributary::test;

class ChoiceDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsReadableCounts_data();
    void drawsReadableCounts();
    void leavesNoughtOut();
    void asksForTheRoomOfItsWords_data();
    void asksForTheRoomOfItsWords();
};

namespace {

constexpr QRect cell(0, 0, 200, 32);
// Nothing but the count is drawn there, on the ground of what is chosen as well.
constexpr QRect counts(150, 4, 36, 24);

class OneChoice
{
public:
    OneChoice(const QString& words, std::optional<int> count)
    {
        auto* choice = new QStandardItem(words);
        if (count)
            choice->setData(*count, ChoiceDelegate::countRole);
        m_choices.appendRow(choice);
    }
    QModelIndex index() const { return m_choices.index(0, 0); }

private:
    QStandardItemModel m_choices;
};

QStyleOptionViewItem optionIn(const QRect& place, const QPalette& palette, QStyle::State state)
{
    QStyleOptionViewItem option;
    option.rect = place;
    option.palette = palette;
    option.font = hardEdged(option.font);
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Active | QStyle::State_Enabled | state;
    return option;
}

QImage painted(const OneChoice& choice, const QRect& place, const QPalette& palette, QStyle::State state)
{
    QImage image(place.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    ChoiceDelegate().paint(&painter, optionIn(place, palette, state), choice.index());
    return image;
}

} // namespace

void ChoiceDelegateTest::drawsReadableCounts_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("chosen");
    for (const int count : {5, 1200}) {
        for (const bool chosen : {false, true}) {
            const QString how =
                QStringLiteral("%1%2").arg(count).arg(chosen ? QStringLiteral(", chosen") : QString());
            QTest::newRow(qPrintable(QStringLiteral("light, ") + how)) << lightPalette() << count << chosen;
            QTest::newRow(qPrintable(QStringLiteral("dark, ") + how)) << darkPalette() << count << chosen;
        }
    }
}

void ChoiceDelegateTest::drawsReadableCounts()
{
    QFETCH(const QPalette, palette);
    QFETCH(const int, count);
    QFETCH(const bool, chosen);
    const Looks looks = looksOf(palette, Ground::Window);
    const QImage image = painted({QStringLiteral("All"), count}, cell, palette,
                                 chosen ? QStyle::State_Selected : QStyle::State_None);
    QVERIFY(bestContrast(image, counts, chosen ? looks.selection : looks.paper) >= 4.5);
}

void ChoiceDelegateTest::leavesNoughtOut()
{
    const auto chosen = [](std::optional<int> count) {
        return painted({QStringLiteral("All"), count}, cell, lightPalette(), QStyle::State_Selected);
    };
    QCOMPARE(chosen(0), chosen(std::nullopt));
    QVERIFY(chosen(1) != chosen(std::nullopt));
}

void ChoiceDelegateTest::asksForTheRoomOfItsWords_data()
{
    QTest::addColumn<std::optional<int>>("count");
    QTest::newRow("without a count") << std::optional<int>();
    QTest::newRow("with a count") << std::optional(99'999);
}

// Words that are cut look otherwise than in a cell with room to spare.
void ChoiceDelegateTest::asksForTheRoomOfItsWords()
{
    QFETCH(const std::optional<int>, count);
    const QPalette palette = lightPalette();
    const QString words = QStringLiteral("Notifications");
    const OneChoice choice(words, count);
    const QStyleOptionViewItem option = optionIn(cell, palette, QStyle::State_None);
    const QSize wanted = ChoiceDelegate().sizeHint(option, choice.index());
    const QImage narrow = painted(choice, QRect(QPoint(), wanted), palette, QStyle::State_None);
    const QImage wide = painted(choice, QRect(QPoint(), wanted + QSize(300, 0)), palette, QStyle::State_None);
    const int wordsEnd = cell.height() + option.fontMetrics.horizontalAdvance(words);
    QVERIFY(wordsEnd < wanted.width());
    const QRect both(0, 0, wordsEnd, wanted.height());
    QCOMPARE(narrow.copy(both), wide.copy(both));
}

QTEST_MAIN(ChoiceDelegateTest)
#include "tst_choice_delegate.moc"
