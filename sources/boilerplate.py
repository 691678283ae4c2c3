"""Lines that a page carries beside its story: invitations, buttons, notices. Rules as data, each with an example.

A rule must match a whole line (marks at its end aside), so that a sentence of the story which only speaks of
subscribing or sharing stays a claim. The examples are the tests.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

MAX_LENGTH = 320  # a longer line is never boilerplate


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern for a whole line, a line that it must match, and a word without which it need not be tried."""

    pattern: str
    example: str
    needs: str = ""


_NETWORK = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tumblr|bluesky|"
    r"threads|mastodon|e-?mail|print|share|copy link|more)"
)
_LETTER = r"(?:newsletters?|updates|alerts|channel|podcast|mailing list|briefing|latest posts|list)"
_ADVICE = r"(?:investment|financial|legal|medical|tax|professional|trading)"
_IS_NO = r"(?:does not|doesn['’]t|do not|should not|is not|not)"
_SERVES_AS = r"(?:constitute|be (?:construed|considered|taken) as|intended as|meant as)"
_PAGE = r"(?:terms (?:of (?:use|service)|and conditions)|privacy policy|cookie policy|contact us|about us)"

RULES = (
    Rule(r"(?:please )?(?:subscribe|sign up|sign-up|register)(?: now| here| today| free)?", "Subscribe now"),
    Rule(
        r"(?:please |click here to )?(?:subscribe|sign up|register)(?: now| here| today| free)? (?:to|for)"
        rf"(?: (?:our|the|my|this|a))?+ (?:[a-z-]+ ){{0,5}}{_LETTER}(?: .{{0,80}})?",
        "Sign up for our free daily newsletter",
    ),
    Rule(
        r"subscribe to (?:get|receive) .{0,40}\b(?:posts|news|stories)\b.{0,40}", "Subscribe to get new posts by mail."
    ),
    Rule(r"discover more from .{1,60}", "Discover more from The Daily Lantern"),
    Rule(
        r"(?:read|see|learn|load|show|view) (?:more|next|also|on)(?: ?[:»›→>].{0,160})?",
        "Read more: Bridge shut for winter",
    ),
    Rule(r"scroll (?:down )?(?:for|to see) (?:the )?(?:videos?|gallery|photos|more)", "Scroll down for video"),
    Rule(r"(?:continue|keep) reading|(?:click|tap) here(?: to .{1,60})?", "Click here to see the gallery"),
    Rule(
        r"(?:story|article) continues (?:below|after)(?: (?:the |this )?advertisement)?",
        "Story continues below advertisement",
    ),
    Rule(
        r"[-—( ]*(?:advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|ad)[-—) ]*",
        "ADVERTISEMENT",
    ),
    Rule(
        r"skip (?:to (?:main )?content|ad|advertisement|past newsletter promotion|navigation)", "Skip to main content"
    ),
    Rule(r"share|tweet|print|e-?mail|save|copy link|bookmark|follow us", "Copy link"),
    Rule(
        r"(?:share|tweet|like|follow|print|e-?mail|save|bookmark) (?:this|us|it)(?: (?:article|story|page|post))?"
        r"(?: (?:on|via|with|by) .{1,60})?",
        "Share this article with friends",
    ),
    Rule(
        rf"(?:share|tweet|follow(?: us)?|like us|find us|join us) (?:on|via) {_NETWORK}(?: .{{0,40}})?",
        "Follow us on Instagram",
    ),
    Rule(rf"(?:{_NETWORK}[ ,|/·•]*+){{2,}}", "Facebook Twitter LinkedIn Email"),
    Rule(
        r"(?:please )?(?:share your thoughts|(?:tell us|let us know) what you think)(?: .{0,60})?",
        "Share your thoughts about this piece.",
    ),
    Rule(
        r"be the first to (?:(?:post|leave|write) a )?(?:comment|reply|like this|react)(?: .{0,40})?",
        "Be the first to comment!",
    ),
    Rule(r"(?:leave|post|add|write) (?:a|your) (?:comment|reply)(?: .{0,40})?", "Leave a reply below"),
    Rule(r"(?:view|show|see|read) (?:all )?(?:\d+ )?comments", "View all 12 comments"),
    Rule(r"no comments|\d+ comments?|comments(?: \(\d+\))?|comments (?:are|have been) closed", "Comments (12)"),
    Rule(r"(?:log in|login|sign in)(?: (?:to|or) .{1,60})?|already a subscriber\??(?: .{0,40})?", "Log in to continue"),
    Rule(
        r"back|back to top|top|menu|home|search|close|next|previous|(?:next|previous) article|home page|main menu|"
        r"contents|toggle navigation",
        "Back to top",
    ),
    Rule(
        r"(?:related|recommended|trending|popular|most read|most popular|latest news|more news|editors?['’]s? picks|"
        r"you (?:may|might) also like|more from .{1,50}|see also)"
        r"(?: (?:articles|stories|posts|topics|coverage|content|news))?:?",
        "Related articles",
    ),
    Rule(
        rf".{{0,200}}\b{_IS_NO} {_SERVES_AS} {_ADVICE}\b.{{0,120}}\badvice\b.{{0,80}}|"
        rf".{{0,200}}\b{_IS_NO} {_SERVES_AS} {_ADVICE} advice\b.{{0,120}}",
        "This page does not constitute investment advice.",
        "advice",
    ),
    Rule(
        r"(?:this|the) (?:article|content|post|page|material|information) .{0,20}(?:is |are )(?:provided )?"
        r"for (?:general )?informational purposes only.{0,200}",
        "This post is for informational purposes only.",
        "purposes only",
    ),
    Rule(
        r"(?:.{0,160}[ .,©])?all rights reserved(?:[.,;].{0,140})?",
        "© The Lantern. All rights reserved.",
        "rights reserved",
    ),
    Rule(r"(?:copyright(?: ©| \(c\))?|©|\(c\)) ?\d{4}(?:[-–]\d{2,4})?\b.{0,160}", "Copyright © 2019 Harbour Press Ltd"),
    Rule(
        r"this (?:material|article|story|content) may not be (?:published|reproduced|copied|broadcast)\b.{0,160}",
        "This material may not be published, broadcast, rewritten or redistributed.",
    ),
    Rule(
        r"(?:we|this (?:site|website)) uses? cookies\b.{0,200}|(?:accept|manage)(?: all)? cookies",
        "We use cookies to improve your visit.",
    ),
    Rule(r"download (?:the|our) (?:free )?(?:[a-z]+ ){0,3}app(?: .{0,60})?", "Download our free app today"),
    Rule(r"(?:enter )?(?:your )?e-?mail address|newsletters?|unsubscribe(?: .{0,60})?", "Enter your email address"),
    Rule(r"(?:estimated )?(?:reading time:? )?\d{1,2}[ -]min(?:ute)?s? (?:read|to read)", "4 min read"),
    Rule(rf"{_PAGE}(?: ?[|·•] ?{_PAGE})*+", "Privacy Policy | Terms of Service"),
    Rule(
        r"this (?:e-?mail|message|newsletter) was sent to .{1,100}|"
        r"you(?: are|['’]re)? receiv(?:ing|ed) this (?:e-?mail|newsletter|message) because .{1,160}",
        "You are receiving this email because you signed up at lantern.example.",
    ),
    Rule(
        r"(?:if you no longer (?:wish|want) to receive|to stop receiving) .{1,160}",
        "To stop receiving these emails, click here.",
    ),
    Rule(
        r"view (?:this (?:e-?mail|newsletter) )?(?:in (?:your )?(?:web )?browser|online)",
        "View this email in your browser",
    ),
    Rule(
        r"(?:manage|update)(?: your)? (?:e-?mail )?preferences(?: ?[|·•] ?.{1,60})?", "Manage preferences | Unsubscribe"
    ),
    Rule(
        r"(?:forward this (?:e-?mail|newsletter)|was this (?:e-?mail |newsletter )?forwarded to you)\b.{0,80}",
        "Was this email forwarded to you? Subscribe here",
    ),
    Rule(r"sent from my .{1,40}", "Sent from my telephone"),
    Rule(
        r"by (?:clicking|continuing)\b.{0,80}\bcookies?\b.{0,160}|(?:accept|reject|allow) (?:all|cookies)|"
        r"(?:cookie|privacy|consent) (?:settings|preferences|choices)",
        "By clicking “Accept all cookies”, you agree to them.",
    ),
    Rule(
        r"(?:listen to|save|gift|print) (?:this )?(?:article|story)(?: ?[·(|] ?.{0,30})?",
        "Listen to this story · 5 min",
    ),
    Rule(r"(?:read|open) (?:it )?in (?:the )?app|get the app", "Open in app"),
    Rule(
        r"more on this (?:story|topic)|top stories|trending now|up next|recommended for you|don['’]t miss|most viewed",
        "More on this story",
    ),
    Rule(
        r"subscribe to (?:continue|keep) reading|already have an account.{0,40}|create (?:an? |your )?(?:free )?account|"
        r"thank(?:s| you) for reading|support our (?:journalism|work)|donate(?: now)?|join the (?:conversation|discussion)",
        "Already have an account? Sign in",
    ),
    Rule(r"(?:tags|filed under|topics|categories|keywords): ?.{1,160}", "Filed under: Ferries, Skerrin"),
    Rule(r"report an? (?:error|typo|correction)|corrections? policy", "Report an error"),
    Rule(r"(?:photo|image|picture) credits?: ?.{1,80}", "Image credit: Ada Moss"),
    Rule(r"add .{1,60} as a preferred source(?: .{0,40})?", "Add The Lantern as a preferred source"),
)


def is_boilerplate(line: str) -> bool:
    """Tell whether a whole line belongs to the page, not to the story."""
    if len(line) > MAX_LENGTH:
        return False
    words = line.lower().rstrip(" .!…»›→")
    if _any_rule("").fullmatch(words) is not None:
        return True
    return any(need in words and _any_rule(need).fullmatch(words) is not None for need in _needs())


@cache
def _needs() -> tuple[str, ...]:
    return tuple(sorted({rule.needs for rule in RULES if rule.needs}))


@cache
def _any_rule(need: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{rule.pattern})" for rule in RULES if rule.needs == need))
