// SPDX-License-Identifier: Apache-2.0
#include "sheet_check.h"

#include <algorithm>
#include <sstream>

namespace journeyline::tests {

namespace {

struct Ink {
    std::string text;
    Rect rect;
};

class Check {
public:
    explicit Check(std::size_t most) : m_most(most) {}

    void group(const scene::Group& group, const Rect& sheet) {
        std::optional<Rect> card;
        for (const scene::Item& item : group.items) {
            if (const auto* box = std::get_if<scene::Box>(&item.what); box && holdsText(group.role) && !card)
                card = box->rect.inset(-1);
            if (const auto* text = std::get_if<scene::TextBox>(&item.what)) lines(*text, sheet, card);
            if (const auto* inner = std::get_if<scene::Group>(&item.what)) this->group(*inner, sheet);
        }
    }

    void overlaps() {
        std::sort(m_ink.begin(), m_ink.end(), [](const Ink& a, const Ink& b) { return a.rect.x < b.rect.x; });
        for (std::size_t i = 0; i < m_ink.size(); ++i)
            for (std::size_t j = i + 1; j < m_ink.size() && m_ink[j].rect.x < m_ink[i].rect.right(); ++j)
                if (m_ink[i].rect.overlaps(m_ink[j].rect, 1))
                    report("text over text", m_ink[i].text + " | " + m_ink[j].text, m_ink[i].rect);
    }

    std::vector<std::string> faults;

private:
    static bool holdsText(const std::string& role) {
        return role == "touchpoint" || role == "pain-point" || role == "opportunity" || role == "persona" ||
               role == "callout" || role == "drop-off";
    }

    void lines(const scene::TextBox& box, const Rect& sheet, const std::optional<Rect>& card) {
        for (const scene::TextLine& line : box.lines) {
            // Ink of ordinary letters: capitals above the baseline, descenders below.
            const Rect ink{line.x, line.baseline - box.style.size * 0.73, line.width, box.style.size * 0.93};
            if (!box.box.holds(ink, 1.5)) report("text out of its box", line.text, ink);
            if (!sheet.holds(ink, 0.5)) report("text out of the sheet", line.text, ink);
            if (card && !card->holds(ink, 0.5)) report("text out of its card", line.text, ink);
            m_ink.push_back({line.text, ink});
        }
    }

    void report(const std::string& what, const std::string& text, const Rect& rect) {
        if (faults.size() >= m_most) return;
        std::ostringstream sentence;
        sentence << what << " at " << rect.x << ", " << rect.y << ", " << rect.width << " x " << rect.height << ": "
                 << text.substr(0, 120);
        faults.push_back(sentence.str());
    }

    std::size_t m_most;
    std::vector<Ink> m_ink;
};

} // namespace

std::vector<std::string> sheetFaults(const scene::Scene& scene, std::size_t most) {
    Check check(most);
    check.group(scene.root, {0, 0, scene.size.width, scene.size.height});
    check.overlaps();
    return check.faults;
}

} // namespace journeyline::tests
