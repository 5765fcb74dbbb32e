using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Mentions by the fullest name that the document has for them, cited where they stand.</summary>
internal sealed class NamesInText(IReadOnlyList<PersonEntry> people, IReadOnlyList<PlaceEntry> places,
    IReadOnlyList<OrganizationEntry> organizations)
{
    public Cited<Participant> Person(SentenceView view, Placed<PersonMention> person)
    {
        var role = person.Mention.Role is { } span && view.Sentence.Span.Contains(span) ? view.Source[span] : null;
        return new(new Participant(people[person.Mention.Entry].Name, role, ParticipantKind.Person), view.Source[person.Mention.Span],
            view.Evidence);
    }

    public Cited<Participant> Organization(SentenceView view, Placed<OrganizationMention> organization) =>
        new(new Participant(organizations[organization.Mention.Entry].Name, null, ParticipantKind.Organization),
            view.Source[organization.Mention.Span], view.Evidence);

    public Cited<Participant>? Country(SentenceView view, Placed<PlaceMention> place) =>
        IsCountry(place)
            ? new(new Participant(places[place.Mention.Entry].Name, null, ParticipantKind.Country), view.Source[place.Mention.Span],
            view.Evidence)
            : null;

    public static Cited<Participant> Body(SentenceView view, int first, int last)
    {
        var text = view.TextOf(first, last);
        return new(new Participant(text, null, ParticipantKind.Body), text, view.Evidence);
    }

    /// <summary>States act and take part; towns and rivers do not.</summary>
    public bool IsCountry(Placed<PlaceMention> place)
    {
        var entry = places[place.Mention.Entry];
        return Gazetteer.World.KindOf(entry.Name) is GazetteerKind.Country
            || entry.Aliases.Any(a => Gazetteer.World.KindOf(a) is GazetteerKind.Country);
    }

    public string PlaceName(PlaceMention place) => places[place.Entry].Name;
}
