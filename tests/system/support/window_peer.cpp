#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextStream>
#include <QUrl>
#include <QWidget>

// Another program on the same screen, with which the window exchanges what people exchange:
//   window_peer drag LINK...    a square at the top left; pressed and moved, it drags these links
//   window_peer offer TEXT      owns the clipboard, and offers this text there
//   window_peer take            says what text is there
// The peer says "ready" when it is, and after a drag what became of the links.

namespace {

void say(const char* word)
{
    QTextStream(stdout) << word << Qt::endl;
}

class DragSource : public QWidget
{
public:
    explicit DragSource(const QStringList& links)
    {
        for (const QString& link : links)
            m_links.append(QUrl(link));
        setWindowFlags(Qt::X11BypassWindowManagerHint | Qt::FramelessWindowHint);
        setGeometry(0, 0, 40, 40);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!std::exchange(m_isShown, true))
            say("ready");
    }
    void mouseMoveEvent(QMouseEvent*) override
    {
        auto* mime = new QMimeData;
        mime->setUrls(m_links);
        auto* drag = new QDrag(this);
        drag->setMimeData(mime);
        say(drag->exec(Qt::CopyAction) == Qt::CopyAction ? "dropped" : "refused");
    }

private:
    QList<QUrl> m_links;
    bool m_isShown = false;
};

void offer(const QString& text)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::dataChanged, clipboard, [] { say("ready"); });
    clipboard->setText(text);
}

int take()
{
    QTextStream(stdout) << QGuiApplication::clipboard()->text();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    DragSource source(words.mid(2));
    if (words.value(1) == QLatin1String("drag"))
        source.show();
    else if (words.value(1) == QLatin1String("offer"))
        offer(words.value(2));
    else
        return take();
    return QApplication::exec();
}
