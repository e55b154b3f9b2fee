#include "tests/ui/looks/drawn_contrast.h"
#include "ui/desktop/appearance/clear_style.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/contrast.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace tributary;
using tributary::test::bestContrast;

class ClearStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheDesktopsIconsOffButtons();
    void setsAnIconBeforeTheWordsOfAButton_data();
    void setsAnIconBeforeTheWordsOfAButton();
    void edgesAMenu_data();
    void edgesAMenu();
    void scrollsAMenuThatIsHigherThanTheScreen();
    void setsButtonsApartWithinAGrid_data();
    void setsButtonsApartWithinAGrid();
    void partsCommandsByALine_data();
    void partsCommandsByALine();
    void widensTheEdgeOfTheFieldInUse_data();
    void widensTheEdgeOfTheFieldInUse();
    void showsTheWholeEdgeOfLinesInUse();
    void partsTheBarFromTheWindowByOneLine();
    void drawsButtonsAsLargeAsFieldsInTheDark();
    void marksTheDefaultButtonInHighContrast();
    void showsTheKeyboardAtTheDefaultButtonInHighContrast();
    void makesButtonsWithAnIconAsHighAsOthers();
    void drawsNumbersAsHighAsWords();
    void showsTheWholeWordsOfAFlatButton_data();
    void showsTheWholeWordsOfAFlatButton();
    void laysTheStepsOfANumberFlat_data();
    void laysTheStepsOfANumberFlat();
    void drawsTheArrowsOfANumberSoThatTheyAreSeen_data();
    void drawsTheArrowsOfANumberSoThatTheyAreSeen();
    void mirrorsABoxOfNumbers_data();
    void mirrorsABoxOfNumbers();
    void drawsMarksAtFullStrengthInHighContrast_data();
    void drawsMarksAtFullStrengthInHighContrast();
    void laysAButtonFlatThatCannotBePressed_data();
    void laysAButtonFlatThatCannotBePressed();
    void drawsOnceWhatCannotBeChosen();
    void clearsAFieldByOurOwnSign();
    void drawsButtonsInOneReadableColor_data();
    void drawsButtonsInOneReadableColor();
    void showsTheIconOfTheChosenRow_data();
    void showsTheIconOfTheChosenRow();
    void ticksARowBehindItsWords();
    void drawsTheLineOfADropAcrossTheRows();
    void drawsMarksAndIconsAsLargeAsTheirWords();
    void roundsFieldsAndButtonsAlike_data();
    void roundsFieldsAndButtonsAlike();
    void writesReadablyOnTheFilledButton_data();
    void writesReadablyOnTheFilledButton();
    void fillsWhatIsTicked_data();
    void fillsWhatIsTicked();
    void roundsTheChosenRowOfAMenu();
    void underlinesKeysWhileAltIsHeld();
    void leavesRoomAroundWhatAWindowHas();
};

namespace {

constexpr QSize iconSize(16, 16);
const QColor ofTheIcon = Qt::red;
const QColor ofTheWords = Qt::blue;

// The place of all that is rather of this colour than of another one.
QRect placeOf(const QColor& color, const QImage& picture)
{
    QRect place;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor here = picture.pixelColor(x, y);
            const bool isIt = qAbs(here.red() - color.red()) + qAbs(here.green() - color.green()) +
                                  qAbs(here.blue() - color.blue()) <
                              100;
            place = isIt ? place.united(QRect(x, y, 1, 1)) : place;
        }
    }
    return place;
}

QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black);
    for (const auto role : {QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << lightPalette() << 1.25;
    QTest::newRow("dark") << darkPalette() << 1.25;
    QTest::newRow("high contrast") << highContrast() << 7.0;
}

// A menu of two commands with a line between them.
struct PartedMenu
{
    PartedMenu(ClearStyle& style, const QPalette& palette)
    {
        menu.setStyle(&style);
        menu.setPalette(palette);
        menu.addAction(QStringLiteral("Open"));
        line = menu.addSeparator();
        menu.addAction(QStringLiteral("Quit"));
        menu.resize(menu.sizeHint());
    }

    QMenu menu;
    QAction* line = nullptr;
};

// The painted field, with the focus or without.
QImage field(const QPalette& palette, bool hasFocus)
{
    QLineEdit line;
    line.setPalette(palette);
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.rect = QRect(0, 0, 60, 28);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, hasFocus);
    option.state |= QStyle::State_Enabled;
    QImage picture(option.rect.size(), QImage::Format_RGB32);
    picture.fill(palette.color(QPalette::Window));
    QPainter painter(&picture);
    ClearStyle().drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, &line);
    return picture;
}

// From the first row in the middle of a picture that is not of the ground to the last.
QRect heightOf(const QImage& picture, const QColor& ground)
{
    const int x = picture.width() / 2;
    int first = 0;
    while (first < picture.height() && picture.pixelColor(x, first) == ground)
        ++first;
    int last = picture.height() - 1;
    while (last > first && picture.pixelColor(x, last) == ground)
        --last;
    return {0, first, 1, last - first + 1};
}

// As on a desktop that has icons for OK and its like.
class StyleWithIcons : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

} // namespace

void ClearStyleTest::leavesTheDesktopsIconsOffButtons()
{
    ClearStyle style;
    style.setBaseStyle(new StyleWithIcons);
    QDialogButtonBox box;
    box.setStyle(&style);
    box.setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QCOMPARE(box.buttons().size(), 2);
    for (const QAbstractButton* button : box.buttons())
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

void ClearStyleTest::setsAnIconBeforeTheWordsOfAButton_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void ClearStyleTest::setsAnIconBeforeTheWordsOfAButton()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(direction);
    ClearStyle style;
    QPixmap drawing(iconSize);
    drawing.fill(ofTheIcon);
    QPushButton button(drawing, QStringLiteral("WWWW"));
    button.setStyle(&style);
    button.setIconSize(iconSize);
    QPalette palette(Qt::white);
    palette.setColor(QPalette::ButtonText, ofTheWords);
    button.setPalette(palette);
    button.resize(button.sizeHint() + QSize(80, 10));
    const QImage picture = button.grab().toImage();
    const QRect icon = placeOf(ofTheIcon, picture);
    const QRect words = placeOf(ofTheWords, picture);
    QCOMPARE(icon.size(), iconSize);
    QVERIFY(!words.isEmpty());
    const bool isBefore =
        direction == Qt::RightToLeft ? words.right() < icon.left() : icon.right() < words.left();
    QVERIFY(isBefore);
    QVERIFY(qAbs(icon.united(words).center().x() - button.rect().center().x()) <= 3);
}

void ClearStyleTest::edgesAMenu_data()
{
    addPalettes();
}

// The window below may have the very colour of the menu.
void ClearStyleTest::edgesAMenu()
{
    QFETCH(const QPalette, palette);
    QFETCH(const double, least);
    ClearStyle style;
    const QImage picture = PartedMenu(style, palette).menu.grab().toImage();
    const QRect edge = picture.rect();
    for (const QPoint at : {QPoint(0, edge.center().y()), QPoint(edge.right(), edge.center().y()),
                            QPoint(edge.center().x(), 0), QPoint(edge.center().x(), edge.bottom())}) {
        QVERIFY(contrast(picture.pixelColor(at), palette.color(QPalette::Window)) >= least);
        QVERIFY(contrast(picture.pixelColor(at), palette.color(QPalette::Base)) >= least);
    }
}

void ClearStyleTest::scrollsAMenuThatIsHigherThanTheScreen()
{
    ClearStyle style;
    const auto widthWith = [&style](int entries) {
        QMenu menu;
        menu.setStyle(&style);
        for (int entry = 0; entry < entries; ++entry)
            menu.addAction(QStringLiteral("Open"));
        return menu.sizeHint().width();
    };
    QCOMPARE(widthWith(200), widthWith(2));
}

void ClearStyleTest::setsButtonsApartWithinAGrid_data()
{
    QTest::addColumn<QBoxLayout::Direction>("direction");
    QTest::newRow("side by side") << QBoxLayout::LeftToRight;
    QTest::newRow("one below the other") << QBoxLayout::TopToBottom;
}

// A row within a grid asks the grid how far apart its buttons are.
void ClearStyleTest::setsButtonsApartWithinAGrid()
{
    QFETCH(const QBoxLayout::Direction, direction);
    ClearStyle style;
    QWidget window;
    auto* first = new QPushButton(&window);
    auto* second = new QPushButton(&window);
    for (QWidget* part : {&window, static_cast<QWidget*>(first), static_cast<QWidget*>(second)})
        part->setStyle(&style);
    auto* row = new QBoxLayout(direction);
    row->addWidget(first);
    row->addWidget(second);
    auto* grid = new QGridLayout(&window);
    grid->addLayout(row, 0, 0);
    grid->activate();
    const QPoint apart = second->geometry().topLeft() - first->geometry().bottomRight() - QPoint(1, 1);
    QCOMPARE(direction == QBoxLayout::LeftToRight ? apart.x() : apart.y(), spacing::close);
}

void ClearStyleTest::partsCommandsByALine_data()
{
    addPalettes();
}

void ClearStyleTest::partsCommandsByALine()
{
    QFETCH(const QPalette, palette);
    QFETCH(const double, least);
    ClearStyle style;
    PartedMenu parted(style, palette);
    const QRect inMenu =
        parted.menu.actionGeometry(parted.line).adjusted(spacing::wide, 0, -spacing::wide, 0);
    QVERIFY(bestContrast(parted.menu.grab().toImage(), inMenu, palette.color(QPalette::Base)) >= least);

    QToolBar bar;
    bar.setStyle(&style);
    bar.setPalette(palette);
    bar.addAction(QStringLiteral("Open"));
    QAction* line = bar.addSeparator();
    bar.addAction(QStringLiteral("Quit"));
    for (QWidget* part : bar.findChildren<QWidget*>())
        part->setStyle(&style);
    bar.resize(bar.sizeHint());
    bar.ensurePolished();
    bar.layout()->activate();
    const QRect inBar = bar.actionGeometry(line).adjusted(0, spacing::close, 0, -spacing::close);
    QVERIFY(inBar.isValid());
    QVERIFY(bestContrast(bar.grab().toImage(), inBar, palette.color(QPalette::Window)) >= least);
}

void ClearStyleTest::widensTheEdgeOfTheFieldInUse_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << lightPalette() << 1;
    QTest::newRow("high contrast") << highContrast() << 2;
}

// In high contrast both edges are so bright that their colours are hardly told apart.
void ClearStyleTest::widensTheEdgeOfTheFieldInUse()
{
    QFETCH(const QPalette, palette);
    QFETCH(const int, width);
    const auto edge = [&palette](bool hasFocus) {
        const QImage picture = field(palette, hasFocus);
        int columns = 0;
        while (contrast(picture.pixelColor(columns, 14), palette.color(QPalette::Base)) > 3)
            ++columns;
        return columns;
    };
    QCOMPARE(edge(false), 1);
    QCOMPARE(edge(true), width);
}

// The paper of a field of several lines lies over its edge.
void ClearStyleTest::showsTheWholeEdgeOfLinesInUse()
{
    ClearStyle style;
    QPlainTextEdit lines;
    lines.setStyle(&style);
    lines.setPalette(highContrast());
    lines.ensurePolished();
    lines.resize(100, 60);
    lines.show();
    lines.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&lines));
    lines.setFocus();
    QVERIFY(lines.hasFocus());
    const QImage picture = lines.grab().toImage();
    // Windows makes no window as narrow as this one is to be.
    const int right = picture.width();
    for (const int x : {0, 1, right - 2, right - 1})
        QVERIFY(contrast(picture.pixelColor(x, 30), Qt::black) > 3);
    QCOMPARE(picture.pixelColor(2, 30), QColor(Qt::black));
}

void ClearStyleTest::partsTheBarFromTheWindowByOneLine()
{
    ClearStyle style;
    QMainWindow window;
    auto* bar = new QToolBar(&window);
    bar->addAction(QStringLiteral("Open"));
    window.addToolBar(bar);
    window.setPalette(darkPalette());
    window.setStyle(&style);
    bar->setStyle(&style);
    window.resize(300, 200);
    window.show();
    const QImage picture = window.grab(bar->geometry()).toImage();
    const int x = picture.width() - 5;
    for (int y = 0; y < picture.height() - 1; ++y)
        QCOMPARE(picture.pixelColor(x, y), darkPalette().color(QPalette::Window));
    QCOMPARE(picture.pixelColor(x, picture.height() - 1), looksOf(darkPalette(), Ground::Window).line);
}

void ClearStyleTest::drawsButtonsAsLargeAsFieldsInTheDark()
{
    ClearStyle style;
    QPushButton button(QStringLiteral("Browse"));
    button.setStyle(&style);
    button.setPalette(darkPalette());
    button.resize(100, 26);
    const QImage picture = button.grab().toImage();
    const QColor window = darkPalette().color(QPalette::Window);
    for (const QPoint at : {QPoint(0, 13), QPoint(99, 13), QPoint(50, 0), QPoint(50, 25)}) {
        QVERIFY(picture.pixelColor(at).lightness() > window.lightness());
        QVERIFY(contrast(picture.pixelColor(at), window) > 1.25);
    }
}

void ClearStyleTest::marksTheDefaultButtonInHighContrast()
{
    ClearStyle style;
    const auto edge = [&style](bool isDefault) {
        QPushButton button(QStringLiteral("OK"));
        button.setStyle(&style);
        button.setPalette(highContrast());
        button.setDefault(isDefault);
        button.resize(100, 26);
        const QImage picture = button.grab().toImage();
        int columns = 0;
        while (contrast(picture.pixelColor(columns, 13), Qt::black) > 3)
            ++columns;
        return columns;
    };
    QCOMPARE(edge(false), 1);
    QCOMPARE(edge(true), 2);
}

// The edge of that button is as bright and as wide as the frame.
void ClearStyleTest::showsTheKeyboardAtTheDefaultButtonInHighContrast()
{
    const ClearStyle style;
    const auto brightColumns = [&style](QStyle::State keyboard) {
        QStyleOptionButton button;
        button.rect = QRect(0, 0, 100, 29);
        button.palette = highContrast();
        button.features = QStyleOptionButton::DefaultButton;
        button.state = QStyle::State_Enabled | QStyle::State_Active | keyboard;
        QImage image(button.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        style.drawPrimitive(QStyle::PE_PanelButtonCommand, &button, &painter);
        QList<int> bright;
        for (int x = 0; x < 50; ++x) {
            if (contrast(image.pixelColor(x, 14), Qt::black) > 4.5)
                bright.append(x);
        }
        return bright;
    };
    QCOMPARE(brightColumns({}), (QList{0, 1}));
    QCOMPARE(brightColumns(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange), (QList{0, 1, 3, 4}));
}

void ClearStyleTest::makesButtonsWithAnIconAsHighAsOthers()
{
    ClearStyle style;
    QPixmap drawing(iconSize);
    drawing.fill(ofTheIcon);
    QPushButton plain(QStringLiteral("Paste"));
    QPushButton pictured(drawing, QStringLiteral("Paste"));
    QPushButton foreign(QStringLiteral("貼り付け"));
    for (QPushButton* button : {&plain, &pictured, &foreign}) {
        button->setStyle(&style);
        button->setIconSize(iconSize);
    }
    QCOMPARE(pictured.sizeHint().height(), plain.sizeHint().height());
    QCOMPARE(foreign.sizeHint().height(), plain.sizeHint().height());
}

void ClearStyleTest::drawsNumbersAsHighAsWords()
{
    ClearStyle style;
    const QPalette palette = lightPalette();
    QWidget row;
    row.setPalette(palette);
    QSpinBox numbers(&row);
    QLineEdit words(&row);
    for (QWidget* one : {static_cast<QWidget*>(&numbers), static_cast<QWidget*>(&words)}) {
        one->setStyle(&style);
        one->setPalette(palette);
        one->resize(one->sizeHint());
    }
    QCOMPARE(numbers.height(), words.height());
    const QColor ground = palette.color(QPalette::Window);
    QCOMPARE(heightOf(numbers.grab().toImage(), ground), heightOf(words.grab().toImage(), ground));
}

void ClearStyleTest::showsTheWholeWordsOfAFlatButton_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << QStringLiteral("Mor&e") << Qt::LeftToRight;
    QTest::newRow("Arabic") << QStringLiteral("المزيد (&E)") << Qt::RightToLeft;
    QTest::newRow("Hindi") << QStringLiteral("और विकल्प(&E)") << Qt::LeftToRight;
    QTest::newRow("Japanese") << QStringLiteral("その他(&E)") << Qt::LeftToRight;
    QTest::newRow("Korean") << QStringLiteral("더 보기(&E)") << Qt::LeftToRight;
    QTest::newRow("Chinese") << QStringLiteral("更多(&E)") << Qt::LeftToRight;
}

// In the room that the button asks for the words look as they do in any more.
void ClearStyleTest::showsTheWholeWordsOfAFlatButton()
{
    QFETCH(const QString, words);
    QFETCH(const Qt::LayoutDirection, direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(direction);
    ClearStyle style;
    QPixmap drawing(iconSize);
    drawing.fill(ofTheIcon);
    QToolButton button;
    button.setStyle(&style);
    button.setPalette(lightPalette());
    button.setIcon(drawing);
    button.setText(words);
    button.setAutoRaise(true);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QSize wished = button.sizeHint();
    button.resize(wished);
    const QImage narrow = button.grab().toImage();
    constexpr int more = 60;
    button.resize(wished + QSize(more, 0));
    const QRect same(QPoint(direction == Qt::RightToLeft ? more : 0, 0), wished);
    QCOMPARE(narrow, button.grab().toImage().copy(same));
}

void ClearStyleTest::mirrorsABoxOfNumbers_data()
{
    addPalettes();
}

void ClearStyleTest::mirrorsABoxOfNumbers()
{
    QFETCH(const QPalette, palette);
    ClearStyle style;
    const auto picture = [&](Qt::LayoutDirection direction) {
        QSpinBox box;
        box.setStyle(&style);
        box.setPalette(palette);
        box.setLayoutDirection(direction);
        // Nothing is written in it.
        box.setSpecialValueText(QStringLiteral(" "));
        box.resize(100, 26);
        return box.grab().toImage();
    };
    const QImage mirrored = picture(Qt::RightToLeft);
    const QImage usual = picture(Qt::LeftToRight).transformed(QTransform::fromScale(-1, 1));
    // Round corners are not smoothed alike.
    constexpr int corner = 3;
    for (int y = corner; y < usual.height() - corner; ++y) {
        for (int x = corner; x < usual.width() - corner; ++x)
            QVERIFY2(contrast(mirrored.pixelColor(x, y), usual.pixelColor(x, y)) < 1.05,
                     qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
    }
}

void ClearStyleTest::laysTheStepsOfANumberFlat_data()
{
    addPalettes();
}

// Between the box's edge and the line beside the number there is one ground, without shades or edges.
void ClearStyleTest::laysTheStepsOfANumberFlat()
{
    QFETCH(const QPalette, palette);
    ClearStyle style;
    QSpinBox box;
    box.setStyle(&style);
    box.setPalette(palette);
    box.setValue(5);
    box.resize(100, 26);
    const QImage picture = box.grab().toImage();
    const QColor ground = palette.color(QPalette::Active, QPalette::Button);
    for (int y = 2; y < box.height() - 2; ++y) {
        QCOMPARE(picture.pixelColor(96, y), ground);
        QCOMPARE(picture.pixelColor(86, y), ground);
    }
}

void ClearStyleTest::drawsTheArrowsOfANumberSoThatTheyAreSeen_data()
{
    addPalettes();
}

// Also where there is no step to take, and where the box can't be used; no pixel of an arrow is half painted.
void ClearStyleTest::drawsTheArrowsOfANumberSoThatTheyAreSeen()
{
    QFETCH(const QPalette, palette);
    ClearStyle style;
    for (const bool canBeUsed : {true, false}) {
        QSpinBox box;
        box.setStyle(&style);
        box.setPalette(palette);
        box.setEnabled(canBeUsed);
        box.resize(100, 26);
        const QImage picture = box.grab().toImage();
        for (const QRect& step : {QRect(86, 2, 10, 10), QRect(86, 14, 10, 10)}) {
            const QColor ground = picture.pixelColor(step.topLeft());
            QSet<QRgb> inks;
            for (int y = step.top(); y <= step.bottom(); ++y) {
                for (int x = step.left(); x <= step.right(); ++x)
                    inks.insert(picture.pixel(x, y));
            }
            inks.remove(ground.rgba());
            QCOMPARE(inks.size(), 1);
            QVERIFY(contrast(QColor(*inks.cbegin()), ground) >= 3);
        }
    }
}

void ClearStyleTest::drawsMarksAtFullStrengthInHighContrast_data()
{
    QTest::addColumn<QWidget*>("control");
    QTest::addColumn<QRect>("mark");
    auto* numbers = new QSpinBox;
    numbers->setValue(5);
    numbers->resize(100, 26);
    QTest::newRow("up") << static_cast<QWidget*>(numbers) << QRect(86, 3, 10, 9);
    QTest::newRow("down") << static_cast<QWidget*>(numbers) << QRect(86, 14, 10, 9);
    auto* choice = new QComboBox;
    choice->resize(100, 26);
    QTest::newRow("choice") << static_cast<QWidget*>(choice) << QRect(80, 4, 16, 18);
    auto* check = new QCheckBox;
    check->setChecked(true);
    check->resize(check->sizeHint());
    QTest::newRow("tick") << static_cast<QWidget*>(check) << QRect(3, 3, 9, check->height() - 6);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        auto* menu = new QMenu;
        menu->addMenu(QString());
        menu->setLayoutDirection(direction);
        // Nothing else is within the edge of a menu whose only row has no words.
        QTest::newRow(direction == Qt::LeftToRight ? "menu" : "mirrored menu")
            << static_cast<QWidget*>(menu) << QRect();
    }
}

void ClearStyleTest::drawsMarksAtFullStrengthInHighContrast()
{
    QFETCH(QWidget*, control);
    QFETCH(const QRect, mark);
    ClearStyle style;
    control->setStyle(&style);
    control->setPalette(highContrast());
    if (mark.isNull())
        control->resize(control->sizeHint());
    const QImage picture = control->grab().toImage();
    const QRect place = mark.isNull() ? picture.rect().adjusted(3, 3, -3, -3) : mark;
    control->setStyle(nullptr);
    QVERIFY(bestContrast(picture, place, Qt::black) > 20);
}

void ClearStyleTest::laysAButtonFlatThatCannotBePressed_data()
{
    addPalettes();
}

void ClearStyleTest::laysAButtonFlatThatCannotBePressed()
{
    QFETCH(const QPalette, palette);
    ClearStyle style;
    QPushButton button;
    button.setStyle(&style);
    button.setPalette(palette);
    button.setEnabled(false);
    button.resize(100, 26);
    const QImage picture = button.grab().toImage();
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (int y = 2; y < button.height() - 2; ++y)
        QCOMPARE(picture.pixelColor(50, y), window);
    for (const QPoint at : {QPoint(0, 13), QPoint(99, 13), QPoint(50, 0), QPoint(50, 25)})
        QVERIFY(picture.pixelColor(at) != window);
}

// A second time in white, a pixel lower: on a dark ground the words look blurred.
void ClearStyleTest::drawsOnceWhatCannotBeChosen()
{
    const ClearStyle style;
    QStyleOptionMenuItem option;
    option.palette = darkPalette();
    option.rect = {0, 0, 200, 30};
    option.text = QStringLiteral("Resume");
    option.state = QStyle::State_None;
    const auto colorsWithLight = [&](const QColor& light) {
        option.palette.setColor(QPalette::Light, light);
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        picture.fill(option.palette.color(QPalette::Window));
        QPainter painter(&picture);
        style.drawControl(QStyle::CE_MenuItem, &option, &painter, nullptr);
        return picture;
    };
    QCOMPARE(colorsWithLight(Qt::red), colorsWithLight(Qt::green));
}

// Qt draws the sign as a black disc, also on a dark ground.
void ClearStyleTest::clearsAFieldByOurOwnSign()
{
    QCOMPARE(ClearStyle().standardIcon(QStyle::SP_LineEditClearButton).name(), QStringLiteral("cancel"));
}

void ClearStyleTest::drawsButtonsInOneReadableColor_data()
{
    addPalettes();
}

// A button has three colours: at rest, under the pointer and held.
void ClearStyleTest::drawsButtonsInOneReadableColor()
{
    QFETCH(const QPalette, palette);
    const ClearStyle style;
    for (const auto feature : {QStyleOptionButton::None, QStyleOptionButton::DefaultButton}) {
        QList<QColor> grounds;
        for (const auto state : {QStyle::State_Raised, QStyle::State_MouseOver, QStyle::State_Sunken}) {
            QStyleOptionButton option;
            option.palette = palette;
            option.features = feature;
            option.rect = {0, 0, 100, 26};
            option.state = state | QStyle::State_Enabled;
            QImage picture(option.rect.size(), QImage::Format_RGB32);
            picture.fill(palette.color(QPalette::Window));
            QPainter painter(&picture);
            style.drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, nullptr);
            grounds.append(picture.pixelColor(50, 13));
            for (int y = 3; y < 23; ++y)
                QCOMPARE(picture.pixelColor(50, y), grounds.last());
            const bool isFilled = feature == QStyleOptionButton::DefaultButton && !isHighContrast(palette);
            const auto words = isFilled ? QPalette::HighlightedText : QPalette::ButtonText;
            QVERIFY(contrast(palette.color(words), grounds.last()) >= 4.5);
        }
        QCOMPARE(QSet<QRgb>({grounds[0].rgb(), grounds[1].rgb(), grounds[2].rgb()}).size(), 3);
    }
}

void ClearStyleTest::showsTheIconOfTheChosenRow_data()
{
    addPalettes();
}

// The ink of an icon may be the very colour of the ground that is chosen.
void ClearStyleTest::showsTheIconOfTheChosenRow()
{
    QFETCH(const QPalette, palette);
    const auto restore = qScopeGuard([] { QGuiApplication::setPalette(QPalette()); });
    QGuiApplication::setPalette(palette);
    const QColor ground = palette.color(QPalette::Active, QPalette::Highlight);
    ClearStyle style;
    QMenu menu;
    menu.setStyle(&style);
    menu.setPalette(palette);
    for (const QIcon& icon :
         {themedIcon(u"download"), themedIcon(u"download", [ground](const Looks&) { return ground; })}) {
        QAction* action = menu.addAction(icon, QString());
        menu.setActiveAction(action);
        menu.resize(menu.sizeHint());
        const QRect row = menu.actionGeometry(action).adjusted(3, 3, -3, -3);
        QVERIFY(bestContrast(menu.grab().toImage(), row, ground) >= 3);
    }
}

// Fusion draws a box around the icon of a ticked row, which looks like a button that is pressed.
void ClearStyleTest::ticksARowBehindItsWords()
{
    ClearStyle style;
    QMenu menu;
    menu.setStyle(&style);
    menu.setPalette(lightPalette());
    QAction* all = menu.addAction(themedIcon(u"all"), QStringLiteral("All"));
    all->setCheckable(true);
    menu.resize(menu.sizeHint());
    const QRect row = menu.actionGeometry(all);
    const QRect icon = row.adjusted(0, 0, -row.width() / 2, 0);
    const QRect behind = row.adjusted(row.width() / 2, 0, 0, 0);
    const QImage without = menu.grab().toImage();
    all->setChecked(true);
    const QImage with = menu.grab().toImage();
    QCOMPARE(with.copy(icon), without.copy(icon));
    QVERIFY(bestContrast(with, behind, lightPalette().color(QPalette::Base)) >= 7);
    QVERIFY(with.copy(behind) != without.copy(behind));
}

void ClearStyleTest::drawsTheLineOfADropAcrossTheRows()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Highlight, ofTheWords);
    QTreeView rows;
    rows.setPalette(palette);
    rows.resize(200, 100);
    rows.ensurePolished();
    QImage picture(rows.viewport()->size(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    QStyleOption option;
    option.palette = palette;
    option.rect = QRect(40, 30, 50, 0);
    ClearStyle().drawPrimitive(QStyle::PE_IndicatorItemViewItemDrop, &option, &painter, &rows);
    painter.end();
    QCOMPARE(placeOf(ofTheWords, picture), QRect(0, 29, picture.width(), 2));
}

void ClearStyleTest::drawsMarksAndIconsAsLargeAsTheirWords()
{
    const ClearStyle style;
    QWidget field;
    const auto sides = [&](int pixels) {
        QFont font = field.font();
        font.setPixelSize(pixels);
        field.setFont(font);
        QList<int> all;
        for (const auto metric : {QStyle::PM_IndicatorWidth, QStyle::PM_ExclusiveIndicatorHeight,
                                  QStyle::PM_SmallIconSize, QStyle::PM_ButtonIconSize})
            all.append(style.pixelMetric(metric, nullptr, &field));
        return all;
    };
    const QList<int> usual = sides(12);
    QCOMPARE(sides(15), usual);
    QCOMPARE(usual.at(2), 16);
    const QList<int> large = sides(30);
    for (qsizetype i = 0; i < usual.size(); ++i)
        QCOMPARE(large.at(i), 2 * usual.at(i));
}

void ClearStyleTest::roundsFieldsAndButtonsAlike_data()
{
    QTest::addColumn<std::shared_ptr<QWidget>>("control");
    QTest::newRow("field") << std::shared_ptr<QWidget>(new QLineEdit);
    QTest::newRow("lines") << std::shared_ptr<QWidget>(new QPlainTextEdit);
    QTest::newRow("list") << std::shared_ptr<QWidget>(new QTreeView);
    QTest::newRow("button") << std::shared_ptr<QWidget>(new QPushButton);
    QTest::newRow("choices") << std::shared_ptr<QWidget>(new QComboBox);
    QTest::newRow("number") << std::shared_ptr<QWidget>(new QSpinBox);
}

// The ground around is seen in each corner, and further in the control's own.
void ClearStyleTest::roundsFieldsAndButtonsAlike()
{
    QFETCH(const std::shared_ptr<QWidget>, control);
    ClearStyle style;
    const QColor around = Qt::magenta;
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Window, around);
    QWidget window;
    window.setPalette(palette);
    control->setParent(&window);
    control->setStyle(&style);
    control->setPalette(palette);
    control->ensurePolished();
    control->setGeometry(0, 0, 100, 40);
    const QImage picture = window.grab({0, 0, 100, 40}).toImage();
    control->setParent(nullptr);
    control->setStyle(nullptr);
    for (const QPoint corner : {QPoint(0, 0), QPoint(99, 0), QPoint(0, 39), QPoint(99, 39)}) {
        const QPoint inwards(corner.x() == 0 ? 1 : -1, corner.y() == 0 ? 1 : -1);
        QCOMPARE(picture.pixelColor(corner), around);
        QVERIFY(picture.pixelColor(corner + inwards * 3) != around);
        const QPoint besideTheCorner = corner + QPoint(2 * inwards.x(), 0);
        QVERIFY(qAbs(picture.pixelColor(besideTheCorner).green() - around.green()) < 60);
    }
}

void ClearStyleTest::writesReadablyOnTheFilledButton_data()
{
    addPalettes();
    QPalette breeze = lightPalette();
    breeze.setColor(QPalette::Highlight, QColor(0x3daee9));
    QTest::newRow("white on a bright accent") << breeze << 1.25;
}

// The button that Enter presses has the accent, and words that are read on it.
void ClearStyleTest::writesReadablyOnTheFilledButton()
{
    QFETCH(const QPalette, palette);
    ClearStyle style;
    QPushButton button(QStringLiteral("HHHH"));
    button.setStyle(&style);
    button.setPalette(palette);
    button.setDefault(true);
    button.resize(100, 30);
    const QImage picture = button.grab().toImage();
    const QColor ground = picture.pixelColor(6, 15);
    if (!isHighContrast(palette))
        QCOMPARE(ground, palette.color(QPalette::Highlight));
    QVERIFY(bestContrast(picture, QRect(30, 8, 40, 14), ground) >= 4.5);
}

void ClearStyleTest::fillsWhatIsTicked_data()
{
    addPalettes();
}

void ClearStyleTest::fillsWhatIsTicked()
{
    QFETCH(const QPalette, palette);
    ClearStyle style;
    QStyleOptionButton box;
    box.rect = {0, 0, 16, 16};
    box.palette = palette;
    for (const auto state : {QStyle::State_On, QStyle::State_NoChange, QStyle::State_Off}) {
        box.state = QStyle::State_Enabled | state;
        QImage picture(box.rect.size(), QImage::Format_RGB32);
        picture.fill(palette.color(QPalette::Window));
        QPainter painter(&picture);
        style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
        const bool isFilled = state != QStyle::State_Off && !isHighContrast(palette);
        const QColor ground = palette.color(isFilled ? QPalette::Highlight : QPalette::Base);
        QCOMPARE(picture.pixelColor(8, 3), ground);
        const double marked = bestContrast(picture, box.rect.adjusted(3, 3, -3, -3), ground);
        QVERIFY(state == QStyle::State_Off ? marked < 1.1 : marked >= 4.5);
        // The edge is seen also where nothing is ticked.
        QVERIFY(contrast(picture.pixelColor(0, 8), palette.color(QPalette::Window)) >= 3);
    }
}

void ClearStyleTest::roundsTheChosenRowOfAMenu()
{
    ClearStyle style;
    QMenu menu;
    menu.setStyle(&style);
    menu.setPalette(lightPalette());
    QAction* chosen = menu.addAction(QStringLiteral("HHHH"));
    menu.addAction(QStringLiteral("Quit"));
    menu.resize(menu.sizeHint());
    menu.setActiveAction(chosen);
    const QRect row = menu.actionGeometry(chosen);
    QVERIFY(row.top() >= spacing::tight);
    const QImage picture = menu.grab().toImage();
    const QColor accent = lightPalette().color(QPalette::Highlight);
    QCOMPARE(picture.pixelColor(row.right() - 20, row.center().y()), accent);
    QVERIFY(picture.pixelColor(row.left() + 1, row.center().y()) != accent);
    QVERIFY(bestContrast(picture, row.adjusted(20, 3, -6, -3), accent) >= 4.5);
}

void ClearStyleTest::underlinesKeysWhileAltIsHeld()
{
    ClearStyle style;
    style.polish(qApp);
    const auto restore = qScopeGuard([&style] { style.unpolish(qApp); });
    QWidget window;
    const QMenu menu;
    const auto underlines = [&style](const QWidget& widget) {
        return style.styleHint(QStyle::SH_UnderlineShortcut, nullptr, &widget) != 0;
    };
    QVERIFY(underlines(menu));
    QVERIFY(!underlines(window));
    QTest::keyPress(&window, Qt::Key_Alt);
    QVERIFY(underlines(window));
    QTest::keyRelease(&window, Qt::Key_Alt);
    QVERIFY(!underlines(window));
    QTest::keyPress(&window, Qt::Key_Alt);
    QEvent away(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&window, &away);
    QVERIFY(!underlines(window));
}

void ClearStyleTest::leavesRoomAroundWhatAWindowHas()
{
    const ClearStyle style;
    const QWidget window;
    QWidget parent;
    const QWidget part(&parent);
    for (const auto margin : {QStyle::PM_LayoutLeftMargin, QStyle::PM_LayoutTopMargin,
                              QStyle::PM_LayoutRightMargin, QStyle::PM_LayoutBottomMargin}) {
        QCOMPARE(style.pixelMetric(margin, nullptr, &window), spacing::wide);
        QCOMPARE(style.pixelMetric(margin, nullptr, &part), spacing::close);
    }
}

QTEST_MAIN(ClearStyleTest)
#include "tst_clear_style.moc"
