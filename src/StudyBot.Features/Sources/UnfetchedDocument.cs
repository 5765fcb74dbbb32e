using System.Diagnostics;
using StudyBot.Features.Library;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources;

/// <summary>Why a document was not fetched, and what can be done: whole sentences, which name no address but the one that was asked for.</summary>
internal static class UnfetchedDocument
{
    private const string Save = "open it in a browser, save it as a file and add that, or paste its text";

    public static string Sentence(FetchProblem problem) => problem switch
    {
        FetchProblem.NoAddress => "That is no whole address of a page; one looks like https://example.org/article.",
        FetchProblem.Credentials => "The address holds a user's name or a password; I fetch only what everybody may read. Please change that password: it was sent here.",
        FetchProblem.OtherPort => "The address names a port of its own; I fetch only from the usual ones of the web.",
        FetchProblem.NotPublic => "The address does not lead to the public web, and I fetch from nowhere else.",
        FetchProblem.UnknownSite => "There is no site of that name; please look whether it is spelled rightly.",
        FetchProblem.NoAnswer => "The site does not answer. Please try again later.",
        FetchProblem.Unproven => "The site could not prove that it is the one that the address names, so I took nothing from it.",
        FetchProblem.Downgraded => "The site led from an encrypted page to one that is not, so I took nothing from it.",
        FetchProblem.LedElsewhere => "The site led on to an address from which I fetch nothing.",
        FetchProblem.TooManyRedirections => "The site sent me from one address to the next and never to a page.",
        FetchProblem.SignIn => $"The site shows it only to those who sign in. Where you may use it here, {Save}.",
        FetchProblem.Payment => $"The site shows it only to those who pay. Where you may use it here, {Save}.",
        FetchProblem.Forbidden => $"The site does not let me read it. Where you may use it here, {Save}.",
        FetchProblem.NotThere => "The site says that there is no such page, or no longer.",
        FetchProblem.Busy => "The site is too busy just now, or had too many requests. Please try again later.",
        FetchProblem.SiteFault => "The site has a fault of its own just now. Please try again later.",
        FetchProblem.OtherAnswer => "The site answered with something that is no document.",
        FetchProblem.Consent => $"The site first asks for consent to something, which I cannot give for you; {Save}.",
        FetchProblem.NoWords => $"The page has no text of its own: a program in it would bring it, and I run none. Please {Save}.",
        FetchProblem.TooLarge => $"It is too large: a document may have {AddingCards.Limit}. Please add it in parts.",
        FetchProblem.TooSlow => $"It did not come within 20 seconds. Please try again later, or {Save}.",
        FetchProblem.CutShort => "It broke off before its end, so I took nothing of it. Please try again.",
        FetchProblem.OtherType => $"The site says that it is something else than I read: {UnreadDocument.Formats}.",
        FetchProblem.OtherThanSaid => $"It is not what the site says it is; often a page that asks to sign in stands in its place. Please {Save}.",
        FetchProblem.WronglyPacked => $"The site sent it packed in a way that I cannot unpack; {Save}.",
        _ => throw new UnreachableException(problem.ToString()),
    };
}
