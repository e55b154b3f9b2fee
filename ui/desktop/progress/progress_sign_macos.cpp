#include "ui/desktop/macos/objective_c.h"
#include "ui/desktop/progress/progress_sign.h"

#include <QByteArray>
#include <QLocale>

namespace tributary {

namespace {

// The badge on the program's icon in the Dock.
class DockBadge : public ProgressSign
{
public:
    void show(std::optional<int> percent) override
    {
        const id tile = asked(asked(classOf("NSApplication"), "sharedApplication"), "dockTile");
        const QByteArray words = percent ? (QLocale().toString(*percent) + u'%').toUtf8() : QByteArray();
        // The tile copies the words, which the pool of the event loop gives back.
        asked(tile, "setBadgeLabel:",
              percent ? asked(classOf("NSString"), "stringWithUTF8String:", words.constData()) : nullptr);
    }
};

} // namespace

std::unique_ptr<ProgressSign> systemsProgressSign(const QWidget&)
{
    return std::make_unique<DockBadge>();
}

} // namespace tributary
