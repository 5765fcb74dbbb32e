using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Commands;

namespace StudyBot.Slack.Interactions;

/// <summary>What a delivery means. A closed family.</summary>
internal abstract record Translation
{
    private Translation()
    {
    }

    /// <summary>For the router.</summary>
    public sealed record Happened(ChatEvent Event, AnswerPlace Place) : Translation
    {
        /// <summary>What the answer's "Share" would ask again; null where it has none.</summary>
        public string? Again { get; init; }

        /// <summary>What the answer may offer to choose from, by what it wants; null where nothing was typed.</summary>
        public Func<WantedValue, CompletedParameter?>? Offer { get; init; }

        /// <summary>Asked for everybody, from an answer that the one alone saw and that then goes.</summary>
        public bool IsSharing { get; init; }

        /// <summary>The answer takes the place of the message that the press was on, also where the router does not know.</summary>
        public bool IsReplacing { get; init; }

        /// <summary>With what a form or modal is opened, for three seconds.</summary>
        public string? Trigger { get; init; }

        /// <summary>The fields of a form that was sent.</summary>
        public IReadOnlyList<string> Fields { get; init; } = [];
    }

    /// <summary>Nothing is done but said: to the one alone.</summary>
    public sealed record Explained(Card Card, AnswerPlace Place, string? Trigger) : Translation;

    /// <summary>Nothing is done or said.</summary>
    public sealed record PassedOver(string Why) : Translation;
}
