// Takes pictures of the window while it downloads from a server of its own, and of every view with samples,
// in light, dark and high contrast, left to right and right to left: window_shots FOLDER. At which scale,
// QT_SCALE_FACTOR says. In another language, and its direction alone: window_shots FOLDER CODE.

#include "app/gui/translations.h"
#include "tests/pictures/downloads_at_work.h"
#include "tests/pictures/views/view.h"
#include "ui/desktop/appearance/theme_switch.h"
#include "ui/list/view/download_view.h"
#include "ui/widgets/readable_palette.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QIcon>
#include <QPainter>
#include <QScreen>

using namespace tributary;
using namespace tributary::test;

namespace {

struct Dress
{
    QString name;
    Theme theme = Theme::Light;
};

QList<Dress> lightAndDark(const QString& suffix = {})
{
    return {{QLatin1String("light") + suffix, Theme::Light}, {QLatin1String("dark") + suffix, Theme::Dark}};
}

// As a desktop for people who see little has it.
QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Button, Qt::black);
    palette.setColor(QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3ff23f));
    return palette;
}

class Shots
{
public:
    Shots(QString folder, QList<Dress> dresses);

    bool take();

private:
    void takeTheWindow(const QString& dress);
    void takeShapes(const QString& dress);
    void takeViews(const QString& dress);
    void wear(Theme theme);
    void save(QWidget& widget, const QString& name) const;

    QString m_folder;
    QList<Dress> m_dresses;
    DownloadsAtWork m_work;
    const std::unique_ptr<DesktopColorScheme> m_desktop = systemsColorScheme();
    ThemeSwitch m_theme{m_work.settings(), *m_desktop};
};

Shots::Shots(QString folder, QList<Dress> dresses)
    : m_folder(std::move(folder))
    , m_dresses(std::move(dresses))
{
}

void Shots::wear(Theme theme)
{
    m_work.settings().settings().set(setting::theme, theme);
    QCoreApplication::processEvents();
}

void Shots::save(QWidget& widget, const QString& name) const
{
    settle(widget);
    widget.grab().save(m_folder + u'/' + name + QLatin1String(".png"));
}

bool Shots::take()
{
    // No button is to look as if somebody pointed at it.
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    m_work.window().show();
    if (!m_work.start())
        return false;
    for (const auto& [dress, theme] : std::as_const(m_dresses)) {
        wear(theme);
        takeTheWindow(dress);
        takeShapes(dress);
    }
    // Views take so long together that what runs would be done.
    for (const auto& [dress, theme] : std::as_const(m_dresses)) {
        wear(theme);
        takeViews(dress);
    }
    return true;
}

void Shots::takeTheWindow(const QString& dress)
{
    for (int tab = 0; const char* name : {"general", "connections", "speed", "log"}) {
        m_work.choose(m_work.running(), tab);
        save(m_work.window(), QStringLiteral("window-%1-%2").arg(QLatin1String(name), dress));
        ++tab;
    }
    m_work.choose(m_work.failed(), 0);
    save(m_work.window(), QStringLiteral("window-failed-%1").arg(dress));
}

void Shots::takeShapes(const QString& dress)
{
    auto* view = m_work.window().findChild<DownloadView*>();
    view->setDensity(Density::Compact);
    save(m_work.window(), QLatin1String("window-compact-") + dress);
    view->setDensity(Density::Comfortable);
    const QSize usual = m_work.window().size();
    constexpr QSize narrow(640, 400);
    m_work.window().resize(narrow);
    save(m_work.window(), QLatin1String("window-narrow-") + dress);
    m_work.window().resize(usual);
}

void Shots::takeViews(const QString& dress)
{
    const Stage stage{.window = m_work.window(), .settings = m_work.settings(), .folder = m_work.folder()};
    for (const View& view : everyView()) {
        QWidget* opened = view.open(stage);
        save(*opened, view.name + u'-' + dress);
        end(opened);
    }
}

void saveAppIcon(const QString& folder)
{
    QPixmap sheet(640, 560);
    sheet.fill(Qt::lightGray);
    QPainter painter(&sheet);
    const QIcon icon(QStringLiteral(":/app/org.tributary.Tributary.svg"));
    for (int x = 8; const int size : {16, 24, 32, 48, 64}) {
        painter.drawPixmap(x, 8, icon.pixmap(size));
        x += size + 12;
    }
    painter.drawPixmap(8, 88, icon.pixmap(448));
    sheet.save(folder + QLatin1String("/app-icon.png"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    const QString language = QCoreApplication::arguments().value(2);
    installTranslations(app, language.isEmpty() ? QStringLiteral("en") : language);
    saveAppIcon(folder);
    const ReadablePalette readable;
    const auto take = [&folder](const QList<Dress>& dresses) { return Shots(folder, dresses).take(); };
    if (!take(lightAndDark()))
        return 1;
    if (!language.isEmpty())
        return 0;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::setPalette({});
    if (!take(lightAndDark(QStringLiteral("-rtl"))))
        return 1;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(highContrast());
    return take({{QStringLiteral("contrast"), Theme::Dark}}) ? 0 : 1;
}
