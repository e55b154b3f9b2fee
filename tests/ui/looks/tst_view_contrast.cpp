#include "tests/pictures/views/sample_list.h"
#include "tests/pictures/views/view.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/looks/drawing_record.h"
#include "tests/ui/looks/drawn_contrast.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/desktop/appearance/theme_switch.h"
#include "ui/looks/desktop_wishes.h"
#include "ui/looks/looks.h"
#include "ui/widgets/readable_palette.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

// A desktop that wants these colours.
class WishingDesktop : public DesktopColorScheme
{
public:
    WishingDesktop(ColorScheme scheme, DesktopContrast contrast) { use(scheme, contrast); }
};

// The window that views are opened over, in the dress that the program puts on for such a desktop.
class DressedStage
{
public:
    DressedStage(ColorScheme scheme, DesktopContrast contrast)
        : m_desktop(scheme, contrast)
        , m_theme(m_settings.settings(), m_desktop)
        , m_window(m_settings, m_orders)
    {
        m_window.downloads().apply(everydayList(m_folder.path()));
        m_window.show();
    }

    Stage stage() { return {.window = m_window, .settings = m_settings, .folder = m_folder.path()}; }

private:
    TemporarySettings m_settings;
    QTemporaryDir m_folder;
    WishingDesktop m_desktop;
    ThemeSwitch m_theme;
    ReadablePalette m_readable;
    NotedOrders m_orders;
    MainWindow m_window;
};

// As a desktop for people who see little has it, with an accent of its own.
QPalette contrastTheme()
{
    QPalette palette = strongDarkPalette();
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3ff23f));
    return palette;
}

} // namespace

// Draws every view, and measures how well each piece of text and each icon in it is seen.
class ViewContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void findsPaleWords();
    void showsAllWordsAndMarks_data();
    void showsAllWordsAndMarks();

private:
    void lookAt(QWidget& view, const QString& name);
    void judge(const Drawn& drawn, double contrast, const QString& view);

    QPalette m_usual;
    bool m_isStrong = false;
    double m_leastOfWords = 0;
    double m_leastOfMarks = 0;
    QStringList m_pale;
};

void ViewContrastTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    // A system's own colours would be worn in place of ours.
    m_usual = QApplication::style()->standardPalette();
    QApplication::setPalette(m_usual);
    QApplication::setFont(hardEdged(QApplication::font()));
}

void ViewContrastTest::cleanup()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setPalette(m_usual);
    setWantsHighContrast(false);
    m_pale.clear();
}

// Greyed words have a contrast of their own (looks_details.md).
void ViewContrastTest::judge(const Drawn& drawn, double contrast, const QString& view)
{
    const bool isMark = drawn.words.isEmpty() || !drawn.isUsable;
    const double wanted = m_isStrong ? (isMark ? 4.5 : 7) : (isMark ? 3 : 4.5);
    double& least = isMark ? m_leastOfMarks : m_leastOfWords;
    if (drawn.isUsable)
        least = std::min(least, contrast);
    if (contrast >= wanted)
        return;
    m_pale.append(QStringLiteral("%1, %2, %3 %4: %5 of %6")
                      .arg(view, QLatin1String(drawn.drawer->metaObject()->className()),
                           drawn.words.isEmpty() ? QStringLiteral("picture at %1,%2")
                                                       .arg(drawn.place.boundingRect().x())
                                                       .arg(drawn.place.boundingRect().y())
                                                 : u'"' + drawn.words + u'"',
                           drawn.isUsable ? QString() : QStringLiteral("(greyed)"),
                           QString::number(contrast, 'f', 2), QString::number(wanted)));
}

void ViewContrastTest::lookAt(QWidget& view, const QString& name)
{
    settle(view);
    const QList<Drawn> all = drawnIn(view);
    QImage image(view.size(), QImage::Format_RGB32);
    view.render(&image);
    for (const Drawn& drawn : all)
        judge(drawn,
              drawn.words.isEmpty() ? contrastOfPicture(image, drawn.place.boundingRect())
                                    : contrastOfWords(image, drawn.place),
              name);
    QVERIFY2(!all.isEmpty(), qPrintable(name));
}

// Proves that the measure sees what it is for.
void ViewContrastTest::findsPaleWords()
{
    QWidget view;
    view.resize(200, 100);
    auto* label = new QLabel(QStringLiteral("pale words"), &view);
    QPalette palette = label->palette();
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, QColor(0x8a8a8a));
    view.setPalette(palette);
    label->setPalette(palette);
    lookAt(view, QStringLiteral("pale"));
    QCOMPARE(m_pale.size(), 1);
    QVERIFY(m_pale.first().contains(label->text()));
    palette.setColor(QPalette::WindowText, QColor(0x707070));
    label->setPalette(palette);
    m_pale.clear();
    lookAt(view, QStringLiteral("dark enough"));
    QCOMPARE(m_pale, QStringList());
}

void ViewContrastTest::showsAllWordsAndMarks_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<DesktopContrast>("contrast");
    QTest::newRow("light") << ColorScheme::Light << DesktopContrast::Usual;
    QTest::newRow("dark") << ColorScheme::Dark << DesktopContrast::Usual;
    QTest::newRow("strong, light") << ColorScheme::Light << DesktopContrast::High;
    QTest::newRow("strong, dark") << ColorScheme::Dark << DesktopContrast::High;
    QTest::newRow("a theme of contrast") << ColorScheme::Dark << DesktopContrast::OfTheTheme;
}

void ViewContrastTest::showsAllWordsAndMarks()
{
    QFETCH(const ColorScheme, scheme);
    QFETCH(const DesktopContrast, contrast);
    constexpr double most = 21;
    m_leastOfWords = m_leastOfMarks = most;
    m_isStrong = contrast != DesktopContrast::Usual;
    if (contrast == DesktopContrast::OfTheTheme)
        QApplication::setPalette(contrastTheme());
    DressedStage dressed(scheme, contrast);
    for (const View& view : everyView()) {
        QWidget* opened = view.open(dressed.stage());
        lookAt(*opened, view.name);
        end(opened);
    }
    // QtTest cuts a long message.
    for (const QString& pale : std::as_const(m_pale))
        qWarning("%s", qPrintable(pale));
    qInfo("words have %.2f or more, marks %.2f", m_leastOfWords, m_leastOfMarks);
    QVERIFY2(m_pale.isEmpty(), qPrintable(m_pale.value(0)));
}

QTEST_MAIN(ViewContrastTest)
#include "tst_view_contrast.moc"
