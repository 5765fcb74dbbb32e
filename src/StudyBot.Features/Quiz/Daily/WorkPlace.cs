namespace StudyBot.Features.Quiz.Daily;

/// <summary>What a piece of work waits for, and so which others it may have to wait behind. A closed family.</summary>
internal abstract record WorkPlace
{
    private WorkPlace()
    {
    }

    /// <summary>The store, and a platform only where moderators are to be told something.</summary>
    public sealed record Store : WorkPlace;

    /// <summary>A platform, which may take its time or not answer at all: behind what waits for the same one.</summary>
    public sealed record Platform(string Name) : WorkPlace;

    /// <summary>Whatever the clock looks after beside the questions, which come first.</summary>
    public sealed record Further : WorkPlace;

    /// <summary>A platform, and somebody waits for it: behind nothing.</summary>
    public sealed record Asked : WorkPlace;
}
