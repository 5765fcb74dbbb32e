using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Naming;

/// <summary>The buttons of one command's cards of named things. All of them only read.</summary>
internal sealed class NamedActions(string command)
{
    private readonly string open = command;
    private readonly string pick = $"{command}-pick";
    private readonly string page = $"{command}-page";
    private readonly string list = $"{command}-list";
    private readonly string turn = $"{command}-turn";

    public ImmutableArray<ButtonSpec> All =>
    [
        new(open, Right.None, ResponseMode.Private, HasEffect: false),
        new(pick, Right.None, ResponseMode.UpdateCard, HasEffect: false),
        new(page, Right.None, ResponseMode.UpdateCard, HasEffect: false),
        new(list, Right.None, ResponseMode.Private, HasEffect: false),
        new(turn, Right.None, ResponseMode.UpdateCard, HasEffect: false),
    ];

    /// <summary>Whether the button is of a list of all that fits.</summary>
    public bool IsList(string action) => action == list || action == turn;

    public ReadTarget ToOpen(NamedThing thing) => new(open, [thing.Digest]);

    public ReadTarget ToPick(NamedThing thing, UserId asker) => new(pick, [thing.Digest], asker);

    public ReadTarget ToPage(NamedThing thing, int number, UserId asker) => new(page, [thing.Digest, Text(number)], asker);

    public ReadTarget ToList(string name) => new(list, [Asked(name), Text(0)]);

    public ReadTarget ToTurn(string name, int number, UserId asker) => new(turn, [Asked(name), Text(number)], asker);

    /// <summary>A thing as one of several to choose from, with what tells it from others.</summary>
    /// <param name="noun">What it is, where the others are something else.</param>
    public ChoiceOption Option(NamedThing thing, Reading reading, string? noun = null) =>
        ChoiceCard.Option(CardText.OneLine(thing.Name), Details(thing, reading, noun), ToPick(thing, reading.Asker));

    private static string Details(NamedThing thing, Reading reading, string? noun) => string.Join(", ", new[]
    {
        noun,
        RoleOf(thing, reading),
        Counted.Of(thing.In.Select(i => i.Source).Distinct().Count(), "document"),
    }.OfType<string>());

    // Of a document that says when it was written, where one is: who holds an office now, no document tells.
    private static string? RoleOf(NamedThing thing, Reading reading)
    {
        var roles = thing.In
            .Where(i => !string.IsNullOrWhiteSpace(i.Entry.Role))
            .Select(i => (Role: CardText.OneLine(i.Entry.Role!), Date: reading.Shelf.Find(i.Source) is { } source ? AsOf.IfDated(source) : null))
            .ToList();
        return roles.Find(r => r.Date is not null) is { Role: { } role, Date: { } date } ? $"{role} {date}" : roles.FirstOrDefault().Role;
    }

    // As far as a look-up reads it: what was listed at first is listed again.
    private static string Asked(string name) => name.Length <= NameForm.LongestRead ? name : name[..NameForm.LongestRead];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
