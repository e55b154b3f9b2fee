#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSpinBox;

namespace tributary {

// Fusion, but one sees where the keyboard is, and where a check box is that isn't checked, and where fields
// end, and how far a list is scrolled: all of these it draws in colours that are hardly other than what they
// lie on. Where the desktop wants no animation, this style has none. Letters to press are underlined in
// menus, and elsewhere while Alt is held.
class ClearStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ClearStyle();

    void setMoves(bool moves) { m_moves = moves; }

    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* more = nullptr) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication* app) override;
    void unpolish(QApplication* app) override;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget = nullptr) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawWords(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget) const;
    void drawMenuRow(const QStyleOptionMenuItem& row, QPainter& painter, const QWidget* widget) const;
    void drawChoices(const QStyleOptionComboBox& choices, QPainter& painter, const QWidget* widget) const;
    void drawNumbers(const QStyleOptionSpinBox& numbers, QPainter& painter, const QWidget* widget) const;

    void showKeys(bool show);

    bool m_moves = true;
    bool m_showsKeys = false; // the letters to press together with Alt
};

} // namespace tributary
