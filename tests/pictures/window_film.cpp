// A download from the drop of its link until it is done, as a picture that moves: window_film FILE.

#include "app/gui/queue_wiring.h"
#include "core/engine/door/download_queue.h"
#include "tests/pictures/moving_picture.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/add_dialog.h"
#include "ui/desktop/appearance/theme_switch.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScreen>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace std::chrono_literals;
using namespace tributary;
using namespace tributary::test;

namespace {

constexpr auto link = "http://downloads.example.org/48M/holiday-pictures.zip";
constexpr auto frameTime = 150ms;

// Connections that are not all as fast as each other.
Reply paced(const Exchange& exchange, Reply reply)
{
    constexpr int slowest = 600'000;
    constexpr int more = 250'000;
    return reply.rate(slowest + more * static_cast<int>(exchange.index % 4));
}

class Film
{
public:
    Film();

    bool shoot();
    QByteArray png() const { return m_picture.png(); }

private:
    void take(std::chrono::milliseconds shown, QWidget* above = nullptr);
    void dragTheLink();
    AddDialog* drop();
    bool watchItCome();

    TestFolder m_downloads;
    ScriptedServer m_server{FileService().then(paced)};
    ProxyServer m_proxy{{.webPort = m_server.port()}};
    TemporarySettings m_kept;
    const std::unique_ptr<DesktopColorScheme> m_desktop = systemsColorScheme();
    ThemeSwitch m_theme{m_kept, *m_desktop};
    DownloadQueue m_queue{queueLimits(m_kept)};
    MainWindow m_window{m_kept, m_queue};
    MovingPicture m_picture;
    // The link in somebody's hand, while there is one.
    std::optional<QPoint> m_hand;
};

// The window learns a little later what is free on the disk, and makes room for that at its foot.
bool tellsWhatIsFree(const QWidget& window)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().startsWith(QLatin1String("Free: ")) &&
               label->width() >= label->sizeHint().width();
    });
}

Film::Film()
{
    constexpr QSize size(900, 560);
    m_queue.setUsualNetwork({.proxy = {.kind = tributary::ProxyKind::Http,
                                       .host = QStringLiteral("127.0.0.1"),
                                       .port = m_proxy.port(),
                                       .credentials = {}},
                             .userAgent = {}});
    join(m_window, m_queue);
    m_kept.settings().set(setting::theme, Theme::Light);
    m_kept.settings().setFolder(m_downloads.path(QStringLiteral("Downloads")));
    m_window.resize(size);
    // No button is to look as if somebody pointed at it.
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    m_window.show();
    (void)QTest::qWaitFor([this] { return tellsWhatIsFree(m_window); });
}

void drawHand(QPainter& painter, const QPoint& tip)
{
    constexpr qreal round = 4;
    painter.setRenderHint(QPainter::Antialiasing);
    const QString text = QString::fromLatin1(link);
    const QRect words = painter.fontMetrics().boundingRect(text).translated(tip + QPoint(18, 34));
    painter.setPen(Qt::gray);
    painter.setBrush(QColor(255, 255, 255, 220));
    painter.drawRoundedRect(words.adjusted(-6, -4, 6, 4), round, round);
    painter.setPen(Qt::black);
    painter.drawText(words.bottomLeft() - QPoint(0, painter.fontMetrics().descent() - 1), text);
    const QPolygon arrow({tip, tip + QPoint(0, 17), tip + QPoint(4, 13), tip + QPoint(7, 20),
                          tip + QPoint(10, 19), tip + QPoint(7, 12), tip + QPoint(12, 12)});
    painter.setPen(Qt::white);
    painter.setBrush(Qt::black);
    painter.drawPolygon(arrow);
}

void Film::take(std::chrono::milliseconds shown, QWidget* above)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    QPixmap pixels = m_window.grab();
    QPainter painter(&pixels);
    if (above) {
        const QRect place(m_window.rect().center() - QPoint(above->width(), above->height()) / 2,
                          above->size());
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(place, above->grab());
        painter.setPen(Qt::gray);
        painter.drawRect(place);
    }
    if (m_hand)
        drawHand(painter, *m_hand);
    painter.end();
    m_picture.add(pixels.toImage(), shown);
}

void Film::dragTheLink()
{
    constexpr int steps = 8;
    const QPoint begin(m_window.width() - 80, m_window.height() - 60);
    const QPoint end = m_window.rect().center() - QPoint(60, 40);
    for (int step = 0; step <= steps; ++step) {
        m_hand = begin + (end - begin) * step / steps;
        take(frameTime / 2);
    }
}

AddDialog* Film::drop()
{
    QMimeData mime;
    mime.setUrls({QUrl(QString::fromLatin1(link))});
    QDragEnterEvent enter(*m_hand, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &enter);
    QDropEvent event(*m_hand, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &event);
    m_hand.reset();
    AddDialog* dialog = nullptr;
    // The size and the name that the server tells are shown before anything is chosen.
    (void)QTest::qWaitFor([&] {
        dialog = m_window.findChild<AddDialog*>();
        const auto* facts = dialog ? dialog->findChild<QLabel*>(QStringLiteral("facts")) : nullptr;
        return facts && facts->text().contains(QLatin1String("MiB"));
    });
    return dialog;
}

bool Film::watchItCome()
{
    constexpr int mostFrames = 400;
    m_window.findChild<QTabWidget*>()->setCurrentIndex(0);
    const DownloadListModel& all = m_window.downloads();
    const auto isFinished = [&all] {
        return all.rowCount() > 0 && all.snapshotAt(0).state == DownloadState::Finished;
    };
    qint64 shown = 0;
    QElapsedTimer sinceLast;
    sinceLast.start();
    for (int frame = 0; frame < mostFrames && !isFinished(); ++frame) {
        const auto hasMore = [&] { return all.rowCount() > 0 && all.snapshotAt(0).bytes > shown; };
        if (!QTest::qWaitFor([&] { return hasMore() || isFinished(); }))
            return false;
        shown = all.snapshotAt(0).bytes;
        take(std::chrono::milliseconds(sinceLast.restart()));
    }
    return isFinished();
}

bool Film::shoot()
{
    take(1s);
    dragTheLink();
    AddDialog* dialog = drop();
    if (!dialog)
        return false;
    take(2s, dialog);
    dialog->accept();
    if (!watchItCome())
        return false;
    take(3s);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/tributary_en")))
        QCoreApplication::installTranslator(&words);
    Film film;
    QFile file(QCoreApplication::arguments().value(1, QStringLiteral("window-film.png")));
    QDir().mkpath(QFileInfo(file).path());
    return film.shoot() && file.open(QIODevice::WriteOnly) && file.write(film.png()) > 0 ? 0 : 1;
}
