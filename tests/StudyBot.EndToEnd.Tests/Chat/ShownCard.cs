namespace StudyBot.EndToEnd.Tests.Chat;

/// <summary>A message of the bot's as its readers see it now, on whichever platform.</summary>
public abstract class ShownCard
{
    /// <summary>What is read, without the platform's marks.</summary>
    public abstract string Text { get; }

    /// <summary>Whether one member alone sees it.</summary>
    public abstract bool IsPrivate { get; }

    /// <summary>How often it was written; 1 for a new one.</summary>
    public abstract int Revision { get; }

    /// <summary>Whether it is the same message, however it reads now.</summary>
    public abstract bool Is(ShownCard other);

    /// <summary>The id behind a button, as the platform sends it.</summary>
    public abstract string IdOf(string label);

    public override string ToString() => Text;
}
