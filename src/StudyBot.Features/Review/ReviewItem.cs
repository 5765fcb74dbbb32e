using NodaTime;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Disputes;

namespace StudyBot.Features.Review;

/// <summary>One thing that waits for a moderator. A closed family; each case is listed and shown by one <see cref="IReviewItems"/>.</summary>
/// <param name="Source">The document that it is about; of something made of several the first.</param>
internal abstract record ReviewItem(SourceId Source)
{
    /// <summary>Stays the same as long as it waits.</summary>
    public abstract string Key { get; }

    /// <summary>Since when it waits; null where only whoever looks again and again can tell.</summary>
    public virtual Instant? Since => null;

    /// <summary>Whether it is about a document.</summary>
    public virtual bool IsAbout(SourceId source) => Source == source;

    /// <summary>What came with the library was never the group's to look over.</summary>
    public virtual bool IsOf(GroupId group) => Source.Group == group;

    /// <summary>Whether it waits also where its document is gone.</summary>
    public virtual bool OutlivesSource => false;

    /// <summary>Members say that a question which was asked, or its answer, is wrong.</summary>
    internal sealed record Disputed(DisputeCase Case) : ReviewItem(Case.Post.Question.Evidence[0].Source)
    {
        public override string Key => $"dispute {Case.Post.Id}";

        public override Instant? Since => Case.Disputes.Where(dispute => dispute.IsOpen).Min(dispute => (Instant?)dispute.At);

        public override bool OutlivesSource => true;
    }

    /// <summary>Two documents differ on one event.</summary>
    internal sealed record Differing(Disagreement Between) : ReviewItem(Between.Event.Source)
    {
        public override string Key => $"{Between.Kind} {Between.Event.Id.Digest} {Between.Other.Id.Digest}";

        public override bool IsAbout(SourceId source) => Between.Event.Source == source || Between.Other.Source == source;

        public override bool IsOf(GroupId group) => Between.Event.Source.Group == group || Between.Other.Source.Group == group;
    }

    /// <summary>A member said that something is wrong.</summary>
    internal sealed record Reported(MemberReport Report) : ReviewItem(Report.Source)
    {
        public override string Key => $"report {Report.Id}";

        public override Instant? Since => Report.At;
    }

    /// <summary>What a moderator said of a fact that is no longer found.</summary>
    internal sealed record Orphaned(FactOverlay Overlay) : ReviewItem(Overlay.Source)
    {
        public override string Key => $"orphan {Overlay.Fact.Digest}";

        public override bool IsOf(GroupId group) => Overlay.Group == group;
    }

    /// <summary>A fact that is less sure than others.</summary>
    /// <param name="Fact">Without what only a hidden passage says.</param>
    /// <param name="Given">As its source gives it, which is what is approved.</param>
    internal sealed record Doubtful(Fact Fact, Fact Given) : ReviewItem(Fact.Source)
    {
        public override string Key => $"fact {Fact.Id.Digest}";
    }

    /// <summary>A question that may not be asked yet.</summary>
    internal sealed record Proposed(BankedQuestion Banked) : ReviewItem(Banked.Question.Evidence[0].Source)
    {
        public override string Key => $"question {Banked.Question.Id}";
    }

    /// <summary>A question that may be asked, or that was retired: it waits for nothing, and may be decided of anew.</summary>
    internal sealed record Settled(BankedQuestion Banked) : ReviewItem(Banked.Question.Evidence[0].Source)
    {
        public override string Key => $"question {Banked.Question.Id}";

        public override bool OutlivesSource => true;
    }

    /// <summary>A fact that was hidden or edited: it waits for nothing, and may be taken back.</summary>
    internal sealed record Changed(FactOverlay Overlay) : ReviewItem(Overlay.Source)
    {
        public override string Key => $"changed {Overlay.Fact.Digest}";
    }
}
