#include "ui/desktop/appearance/color_scheme.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace tributary {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

namespace {

class SchemeThatQtKnows : public DesktopColorScheme
{
public:
    SchemeThatQtKnows()
    {
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
                &SchemeThatQtKnows::ask);
        ask();
    }

private:
    void ask()
    {
        switch (QGuiApplication::styleHints()->colorScheme()) {
        case Qt::ColorScheme::Dark: use(ColorScheme::Dark); break;
        case Qt::ColorScheme::Light: use(ColorScheme::Light); break;
        default: use(std::nullopt); break;
        }
    }
};

} // namespace

std::unique_ptr<DesktopColorScheme> systemsColorScheme()
{
    return std::make_unique<SchemeThatQtKnows>();
}

#else

std::unique_ptr<DesktopColorScheme> systemsColorScheme()
{
    return std::make_unique<DesktopColorScheme>();
}

#endif

} // namespace tributary
