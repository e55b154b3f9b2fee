#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/looks/drawn_contrast.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/progress_picture.h"
#include "ui/list/view/busy_pulse.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/row_delegate.h"

#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using namespace tributary::test;

class RowDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysTheTimeLeftOnce();
    void paintsEveryState_data();
    void paintsEveryState();
    void leavesEmptyWhatHasNothingToSay();
    void keepsTheEndsOfCellsFree();
    void mirrorsRows();
    void drawsNamesWholeWhereTheyAreMirrored();
    void marksWhatIsChosen();
    void drawsInReadableColors_data();
    void drawsInReadableColors();
    void showsTheTrackOfAChosenBar_data();
    void showsTheTrackOfAChosenBar();
    void saysWhyBelowTheNameWhereThereIsASecondLine();
    void paintsAFaultThatPausedAsTrouble_data();
    void paintsAFaultThatPausedAsTrouble();
    void writesAReasonOverEmptyCells_data();
    void writesAReasonOverEmptyCells();
    void drawsBarsOfOneLength_data();
    void drawsBarsOfOneLength();
    void showsThePercentageOfANarrowCompactRow();
    void isLowerWhenCompact();
    void showsThePriority();
    void showsThePriorityBehindTheName_data();
    void showsThePriorityBehindTheName();

private:
    QImage painted(int column, int row = 0, QStyle::State state = QStyle::State_Active,
                   const QPalette& palette = lightPalette()) const;
    QStyleOptionViewItem option(const QPalette& palette) const;
    int rowIn(DownloadState state) const;

    static constexpr double forWords = 4.5;
    static constexpr double forMarks = 3;
    // A part of a cell that has something to see, and how well that must stand out.
    struct Drawn
    {
        QRect part;
        double least = forWords;
    };
    QList<Drawn> drawnIn(int row, int column) const;

    std::unique_ptr<DownloadListModel> m_downloads;
    std::unique_ptr<DownloadFilter> m_rows;
    BusyPulse m_pulse;
    std::unique_ptr<RowDelegate> m_delegate;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_width = 0;
};

namespace {

constexpr QRect cell(0, 0, 260, 40);

// All of a cell but its edges, where the ground ends and what is chosen has its mark.
constexpr QRect middle = cell.adjusted(10, 2, -10, -2);
// In the column of names, to the right of the icon.
constexpr QRect upperLine(60, 2, 190, 14);
constexpr QRect lowerLine(60, 24, 190, 14);
// In the column of progress, to the right of the bar.
constexpr QRect besideBar(cell.width() - 40, 2, 30, 36);

bool isPlain(const QImage& image, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

template<typename Wanted>
int pixelsOf(const QImage& image, Wanted wanted)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += wanted(image.pixelColor(x, y)) ? 1 : 0;
    }
    return found;
}

} // namespace

void RowDelegateTest::init()
{
    m_downloads = std::make_unique<DownloadListModel>();
    m_downloads->apply(samples::everyState());
    m_rows = std::make_unique<DownloadFilter>(*m_downloads);
    m_delegate = std::make_unique<RowDelegate>(*m_rows, m_pulse);
    m_direction = Qt::LeftToRight;
    m_width = cell.width();
}

QStyleOptionViewItem RowDelegateTest::option(const QPalette& palette) const
{
    QStyleOptionViewItem option;
    option.rect = cell;
    option.rect.setWidth(m_width);
    option.palette = palette;
    option.direction = m_direction;
    option.font = hardEdged(option.font);
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Active | QStyle::State_Enabled;
    return option;
}

int RowDelegateTest::rowIn(DownloadState state) const
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_downloads->at(m_rows->sourceRow(row)).state() == state)
            return row;
    }
    return -1;
}

QImage RowDelegateTest::painted(int column, int row, QStyle::State state, const QPalette& palette) const
{
    QImage image(cell.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    QStyleOptionViewItem asked = option(palette);
    asked.state |= state;
    m_delegate->paintGround(painter, asked);
    m_delegate->paint(&painter, asked, m_rows->index(row, column));
    return image;
}

// The line under the name tells it where no column does.
void RowDelegateTest::saysTheTimeLeftOnce()
{
    m_width = 500;
    QTreeView list;
    list.setModel(m_rows.get());
    const auto paintedIn = [this](const QWidget* widget) {
        QImage image(m_width, cell.height(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem asked = option(lightPalette());
        asked.widget = widget;
        m_delegate->paint(&painter, asked, m_rows->index(m_rows->rowOfSource(0), DownloadListModel::Name));
        return image;
    };
    const QImage withTheTime = paintedIn(nullptr);
    QVERIFY(paintedIn(&list) != withTheTime);
    list.setColumnHidden(DownloadListModel::Left, true);
    QCOMPARE(paintedIn(&list), withTheTime);
}

void RowDelegateTest::paintsEveryState_data()
{
    QTest::addColumn<Density>("density");
    QTest::newRow("comfortable") << Density::Comfortable;
    QTest::newRow("compact") << Density::Compact;
}

void RowDelegateTest::paintsEveryState()
{
    QFETCH(Density, density);
    m_delegate->setDensity(density);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QVERIFY(!isPlain(painted(DownloadListModel::Name, row), cell));
        QVERIFY(!isPlain(painted(DownloadListModel::Progress, row), cell));
    }
}

void RowDelegateTest::leavesEmptyWhatHasNothingToSay()
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const bool isEmpty = m_rows->index(row, DownloadListModel::Speed).data().toString().isEmpty();
        QCOMPARE(isPlain(painted(DownloadListModel::Speed, row), cell), isEmpty);
    }
}

// Figures would run into the words of the next column.
void RowDelegateTest::keepsTheEndsOfCellsFree()
{
    for (const int column :
         {DownloadListModel::Size, DownloadListModel::Progress, DownloadListModel::Added}) {
        const QImage image = painted(column);
        QVERIFY(isPlain(image, QRect(0, 0, 10, cell.height())));
        QVERIFY(isPlain(image, QRect(cell.width() - 10, 0, 10, cell.height())));
    }
}

void RowDelegateTest::mirrorsRows()
{
    const QRect left(0, 0, 60, cell.height());
    const QRect right(cell.width() - 60, 0, 60, cell.height());
    QVERIFY(isPlain(painted(DownloadListModel::Size), left));
    QVERIFY(!isPlain(painted(DownloadListModel::Size), right));
    m_direction = Qt::RightToLeft;
    QVERIFY(!isPlain(painted(DownloadListModel::Size), left));
    QVERIFY(isPlain(painted(DownloadListModel::Size), right));
    QVERIFY(!isPlain(painted(DownloadListModel::Name), right));
}

// Letters such as g are cut off where the line is lower than the font that draws it.
void RowDelegateTest::drawsNamesWholeWhereTheyAreMirrored()
{
    const auto inkedRows = [this] {
        const QImage image = painted(DownloadListModel::Name, rowIn(DownloadState::Queued));
        const bool mirrored = m_direction == Qt::RightToLeft;
        const QRect words(mirrored ? 10 : 60, 0, cell.width() - 70, cell.height());
        QList<int> rows;
        for (int y = 0; y < cell.height(); ++y) {
            const QRect row(words.left(), y, words.width(), 1);
            if (bestContrast(image, row, lightPalette().color(QPalette::Base)) > forMarks)
                rows.append(y);
        }
        return rows;
    };
    DownloadSnapshot named = m_downloads->snapshotAt(m_rows->sourceRow(rowIn(DownloadState::Queued)));
    named.path = QStringLiteral("/home/ada/gypsy.jpg");
    m_downloads->apply({named});
    const QList<int> straight = inkedRows();
    QVERIFY(straight.size() > 10);
    m_direction = Qt::RightToLeft;
    QCOMPARE(inkedRows(), straight);
}

// The chosen row is marked by more than a tint, which some people can't see.
void RowDelegateTest::marksWhatIsChosen()
{
    const QPalette palette = lightPalette();
    const QImage image = painted(DownloadListModel::Speed, 9, QStyle::State_Selected, palette);
    const QColor mark = image.pixelColor(5, cell.center().y());
    QVERIFY(contrast(mark, looksOf(palette).selection) >= 3);
    QCOMPARE(image.pixelColor(cell.center()), looksOf(palette).selection);
}

void RowDelegateTest::drawsInReadableColors_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("chosen");
    for (const bool chosen : {false, true}) {
        const QString how = chosen ? QStringLiteral(", chosen") : QString();
        QTest::newRow(qPrintable(QStringLiteral("light") + how)) << lightPalette() << chosen;
        QTest::newRow(qPrintable(QStringLiteral("dark") + how)) << darkPalette() << chosen;
    }
}

QList<RowDelegateTest::Drawn> RowDelegateTest::drawnIn(int row, int column) const
{
    if (m_rows->index(row, column).data().toString().isEmpty())
        return {};
    const DownloadSnapshot& download = m_downloads->snapshotAt(m_rows->sourceRow(row));
    if (column == DownloadListModel::Name) {
        QList<Drawn> lines{{.part = upperLine}};
        if (!besideName(download).isEmpty())
            lines.append({.part = lowerLine});
        return lines;
    }
    if (column != DownloadListModel::Progress)
        return {{.part = middle}};
    const ProgressPicture picture = progressPicture(download);
    if (picture.look == ProgressLook::TextOnly)
        return {{.part = middle}};
    QList<Drawn> seen{{.part = middle, .least = forMarks}};
    if (!picture.figure.isEmpty())
        seen.append({.part = besideBar});
    return seen;
}

// Measured in pictures rather than by the colours that are meant, and in each part on its own: what is read
// with ease would hide what is not.
void RowDelegateTest::drawsInReadableColors()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, chosen);
    const QStyle::State state = chosen ? QStyle::State_Selected : QStyle::State_None;
    const Looks looks = looksOf(palette);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < DownloadListModel::usualColumns; ++column) {
            const QImage image = painted(column, row, state, palette);
            for (const Drawn& drawn : drawnIn(row, column)) {
                const double seen = bestContrast(image, drawn.part, chosen ? looks.selection : looks.paper);
                QVERIFY2(seen >= drawn.least,
                         qPrintable(QStringLiteral("row %1, column %2: %3").arg(row).arg(column).arg(seen)));
            }
        }
    }
}

void RowDelegateTest::showsTheTrackOfAChosenBar_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void RowDelegateTest::showsTheTrackOfAChosenBar()
{
    QFETCH(QPalette, palette);
    const QImage image =
        painted(DownloadListModel::Progress, rowIn(DownloadState::Paused), QStyle::State_Selected, palette);
    const QColor track = looksOf(palette).chosenTrack;
    int tracked = 0;
    for (int x = middle.left(); x <= middle.right(); ++x)
        tracked += image.pixelColor(x, cell.center().y()) == track ? 1 : 0;
    QVERIFY2(tracked > 20, qPrintable(QString::number(tracked)));
}

void RowDelegateTest::saysWhyBelowTheNameWhereThereIsASecondLine()
{
    const auto after = [this](DownloadState state, ErrorKind kind, int column) {
        DownloadSnapshot stopped = m_downloads->snapshotAt(m_rows->sourceRow(rowIn(state)));
        stopped.bytes = 0;
        stopped.error = DownloadError{.kind = kind, .httpStatus = 0, .detail = {}};
        m_downloads->apply({stopped});
        return painted(column, rowIn(state));
    };
    const auto differs = [&after](DownloadState state, int column) {
        return after(state, ErrorKind::NoSpace, column) != after(state, ErrorKind::ConnectionLost, column);
    };
    for (const DownloadState state : {DownloadState::Failed, DownloadState::Paused, DownloadState::Waiting}) {
        m_delegate->setDensity(Density::Comfortable);
        const bool isBelow = state == DownloadState::Waiting;
        QCOMPARE(differs(state, DownloadListModel::Name), isBelow);
        QCOMPARE(differs(state, DownloadListModel::Progress), !isBelow);
        m_delegate->setDensity(Density::Compact);
        QVERIFY(!differs(state, DownloadListModel::Name));
        QVERIFY(differs(state, DownloadListModel::Progress));
    }
}

void RowDelegateTest::paintsAFaultThatPausedAsTrouble_data()
{
    QTest::addColumn<Density>("density");
    QTest::newRow("comfortable") << Density::Comfortable;
    QTest::newRow("compact") << Density::Compact;
}

void RowDelegateTest::paintsAFaultThatPausedAsTrouble()
{
    QFETCH(const Density, density);
    m_delegate->setDensity(density);
    const QColor trouble = looksOf(lightPalette()).of(Tone::Trouble);
    const auto marked = [this, trouble] {
        return pixelsOf(painted(DownloadListModel::Name, rowIn(DownloadState::Paused)),
                        [trouble](const QColor& color) { return color == trouble; });
    };
    const auto reddened = [this] {
        return pixelsOf(painted(DownloadListModel::Progress, rowIn(DownloadState::Paused)),
                        [](const QColor& color) { return color.red() > color.green() + 60; });
    };
    QCOMPARE(marked(), 0);
    QCOMPARE(reddened(), 0);
    DownloadSnapshot full = m_downloads->snapshotAt(m_rows->sourceRow(rowIn(DownloadState::Paused)));
    full.error = DownloadError{.kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = {}};
    m_downloads->apply({full});
    QVERIFY(marked() > 10);
    QVERIFY(reddened() > 10);
    // The mark has the shape of the state under which the side counts it.
    const auto icon = [this, density](DownloadState state) {
        const int side = density == Density::Comfortable ? 30 : 26;
        return painted(DownloadListModel::Name, rowIn(state)).copy(0, 0, 12 + 2 + side, cell.height());
    };
    const QImage paused = icon(DownloadState::Paused);
    full.state = DownloadState::Failed;
    m_downloads->apply({full});
    const int row = m_rows->rowOfSource(*m_downloads->rowOf(full.id));
    QVERIFY(painted(DownloadListModel::Name, row).copy(paused.rect()) != paused);
}

void RowDelegateTest::writesAReasonOverEmptyCells_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("bytes");
    QTest::newRow("comfortable") << Density::Comfortable << Qt::LeftToRight << 0;
    QTest::newRow("compact") << Density::Compact << Qt::LeftToRight << 0;
    QTest::newRow("mirrored") << Density::Comfortable << Qt::RightToLeft << 0;
    QTest::newRow("beside a bar") << Density::Compact << Qt::LeftToRight << 50;
}

// The reason is longer than the column of the bar, and speed and time left have nothing to say then.
void RowDelegateTest::writesAReasonOverEmptyCells()
{
    QFETCH(Density, density);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, bytes);
    auto failed = samples::inState(10, DownloadState::Failed, QStringLiteral("old.zip"));
    if (bytes > 0)
        failed.size = 100;
    failed.bytes = bytes;
    failed.error = DownloadError{.kind = ErrorKind::AuthRequired, .httpStatus = 401, .detail = {}};
    m_downloads->apply({failed});
    DownloadView view(*m_rows);
    view.setLayoutDirection(direction);
    view.setDensity(density);
    view.resize(1000, 600);
    view.show();
    view.setColumnWidth(DownloadListModel::Progress, 90);
    view.setColumnWidth(DownloadListModel::Speed, 120);
    const auto isPlainAt = [&](DownloadState state, int column) {
        const int row = rowIn(state);
        const QRect place = view.visualRect(m_rows->index(row, column)).adjusted(1, 4, -1, -4);
        const QImage image = view.viewport()->grab(place).toImage();
        return isPlain(image, image.rect());
    };
    QVERIFY(!isPlainAt(DownloadState::Failed, DownloadListModel::Speed));
    QVERIFY(isPlainAt(DownloadState::Paused, DownloadListModel::Speed));
    // Not over words.
    const QRect added =
        view.visualRect(m_rows->index(rowIn(DownloadState::Failed), DownloadListModel::Added));
    const QImage before = view.viewport()->grab(added).toImage();
    failed.error = DownloadError{.kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = {}};
    m_downloads->apply({failed});
    QCOMPARE(view.viewport()->grab(added).toImage(), before);
}

void RowDelegateTest::drawsBarsOfOneLength_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("comfortable") << Density::Comfortable << Qt::LeftToRight;
    QTest::newRow("comfortable, mirrored") << Density::Comfortable << Qt::RightToLeft;
    QTest::newRow("compact") << Density::Compact << Qt::LeftToRight;
    QTest::newRow("compact, mirrored") << Density::Compact << Qt::RightToLeft;
}

// Shares are compared down the column, so that neither a size nor a state may take from a bar.
void RowDelegateTest::drawsBarsOfOneLength()
{
    QFETCH(const Density, density);
    QFETCH(const Qt::LayoutDirection, direction);
    m_delegate->setDensity(density);
    m_direction = direction;
    QSet<int> lengths;
    QSet<int> gaps;
    int bars = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const ProgressPicture picture = progressPicture(m_downloads->snapshotAt(m_rows->sourceRow(row)));
        if (picture.look == ProgressLook::TextOnly)
            continue;
        ++bars;
        QImage image = painted(DownloadListModel::Progress, row);
        if (direction == Qt::RightToLeft)
            image = image.mirrored(true, false);
        const auto isPaper = [&image](int x) { return isPlain(image, QRect(x, 14, 1, 12)); };
        int x = spacing::usual + 1;
        while (x < image.width() && !isPaper(x))
            ++x;
        lengths.insert(x);
        const int end = x;
        while (x < image.width() && isPaper(x))
            ++x;
        if (x < image.width())
            gaps.insert(x - end);
    }
    QVERIFY(bars > 4);
    QCOMPARE(lengths.size(), 1);
    // Less than a digit apart from the words, which begin at one place.
    for (const int gap : std::as_const(gaps))
        QVERIFY2(gap >= spacing::close && gap <= 3 * spacing::close, qPrintable(QString::number(gap)));
}

// The state of a paused one has no room then.
void RowDelegateTest::showsThePercentageOfANarrowCompactRow()
{
    m_delegate->setDensity(Density::Compact);
    const auto words = [this](DownloadState state) {
        const QImage image = painted(DownloadListModel::Progress, rowIn(state));
        return image.copy(m_width * 2 / 5, 0, m_width * 3 / 5, image.height());
    };
    QVERIFY(words(DownloadState::Paused) != words(DownloadState::Downloading));
    m_width = 130;
    QVERIFY(!isPlain(words(DownloadState::Paused), QRect(0, 0, 60, cell.height())));
    QCOMPARE(words(DownloadState::Paused), words(DownloadState::Downloading));
}

void RowDelegateTest::isLowerWhenCompact()
{
    const QStyleOptionViewItem asked = option(lightPalette());
    const int comfortable = m_delegate->sizeHint(asked, m_rows->index(0, 0)).height();
    m_delegate->setDensity(Density::Compact);
    const int compact = m_delegate->sizeHint(asked, m_rows->index(0, 0)).height();
    QVERIFY(compact < comfortable);
    QVERIFY(compact >= measure::leastRow);
}

void RowDelegateTest::showsThePriority()
{
    const QImage normal = painted(DownloadListModel::Name);
    for (const Priority priority : {Priority::High, Priority::Low}) {
        DownloadSnapshot changed = m_downloads->snapshotAt(0);
        changed.priority = priority;
        m_downloads->apply({changed});
        QVERIFY(painted(DownloadListModel::Name, m_rows->rowOfSource(0)) != normal);
    }
}

void RowDelegateTest::showsThePriorityBehindTheName_data()
{
    QTest::addColumn<Density>("density");
    QTest::newRow("comfortable") << Density::Comfortable;
    QTest::newRow("compact") << Density::Compact;
}

// At the end of a wide column nobody would see whose it is.
void RowDelegateTest::showsThePriorityBehindTheName()
{
    QFETCH(const Density, density);
    m_delegate->setDensity(density);
    DownloadSnapshot named = m_downloads->snapshotAt(0);
    named.path = QStringLiteral("/home/ada/a.iso");
    const auto paintedWith = [&](Priority priority) {
        named.priority = priority;
        m_downloads->apply({named});
        return painted(DownloadListModel::Name, m_rows->rowOfSource(0));
    };
    const QImage normal = paintedWith(Priority::Normal);
    const QImage high = paintedWith(Priority::High);
    QList<int> changed;
    for (int x = 0; x < high.width(); ++x) {
        if (high.copy(x, 0, 1, high.height()) != normal.copy(x, 0, 1, high.height()))
            changed.append(x);
    }
    const QFont font = option(lightPalette()).font;
    const int end = m_delegate->besideWords(font) - spacing::usual +
                    QFontMetrics(font).horizontalAdvance(QStringLiteral("a.iso"));
    QVERIFY(!changed.isEmpty());
    QVERIFY2(
        changed.first() > end && changed.last() < end + spacing::broad,
        qPrintable(QStringLiteral("%1 to %2 behind %3").arg(changed.first()).arg(changed.last()).arg(end)));
}

QTEST_MAIN(RowDelegateTest)
#include "tst_row_delegate.moc"
