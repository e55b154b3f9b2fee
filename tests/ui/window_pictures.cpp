// Paints the window with sample downloads into PNG files, to look at: window_pictures FOLDER [light|dark]

#include "tests/ui/sample_downloads.h"
#include "tests/ui/temporary_settings.h"
#include "ui/add_dialog.h"
#include "ui/main_window.h"
#include "ui/question.h"
#include "ui/questions.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QTimer>
#include <QTranslator>
#include <QTreeView>

using namespace tributary;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(49, 54, 59), QColor(49, 54, 59));
    const QColor text(239, 240, 241);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::PlaceholderText, QColor(239, 240, 241, 128));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    palette.setColor(QPalette::HighlightedText, QColor(252, 252, 252));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(120, 124, 128));
    return palette;
}

void save(QWidget& widget, const QString& folder, const QString& name)
{
    widget.grab().save(folder + u'/' + name + QLatin1String(".png"));
}

void saveIcons(const QString& folder)
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
    const QString folder = app.arguments().value(1, QStringLiteral("."));
    if (app.arguments().value(2) == QLatin1String("dark"))
        QApplication::setPalette(darkPalette());
    QTranslator words;
    if (words.load(QLocale(), QStringLiteral("tributary"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        words.load(QStringLiteral(":/i18n/tributary_en")))
        QCoreApplication::installTranslator(&words);

    TemporarySettings settings;
    MainWindow empty(settings);
    empty.show();
    save(empty, folder, QStringLiteral("empty"));

    MainWindow window(settings);
    window.show();
    window.downloads().apply(samples::everyState());
    auto* view = window.findChild<QTreeView*>();
    view->setCurrentIndex(view->model()->index(5, 0));
    save(window, folder, QStringLiteral("window"));
    window.resize(640, 360);
    save(window, folder, QStringLiteral("narrow"));

    AddDialog dialog({.links = QStringLiteral("https://cdimage.debian.org/debian-13.1.0-amd64-DVD-1.iso"),
                      .folder = QStringLiteral("/home/ada/Downloads"),
                      .fileName = {}});
    dialog.show();
    save(dialog, folder, QStringLiteral("add"));
    AddDialog wrong(
        {.links = QStringLiteral("ftp://example.org/a"), .folder = QStringLiteral("/tmp"), .fileName = {}});
    wrong.show();
    save(wrong, folder, QStringLiteral("add-wrong"));

    save(*askToCancel(&window, 1, [] {}), folder, QStringLiteral("cancel"));
    save(*askToQuit(&window, 3, TrayChoice::Offered, [](WayOut) {}), folder, QStringLiteral("quit"));
    saveIcons(folder);
    return 0;
}
