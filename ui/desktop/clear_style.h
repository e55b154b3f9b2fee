#pragma once

#include <QProxyStyle>

namespace tributary {

// Fusion, but one sees where the keyboard is, and where a check box is that isn't checked: both it draws in
// colours that are hardly other than what they lie on.
class ClearStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ClearStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget = nullptr) const override;
};

} // namespace tributary
