using AutoGen.Core;
namespace Corpus.Agents.Curriculum;

public sealed class ExamQuestionWriter(IAgent model, int perTopic) : IAgent
{
    public string Name => "question-writer";

    public async Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        var system = new TextMessage(Role.System, $"Write {perTopic} multiple choice questions. Mark the right answer with *.");
        var reply = await model.GenerateReplyAsync(messages.Prepend(system), options, cancellationToken);
        var text = reply.GetContent() ?? "";
        if (text.Split('\n').Count(l => l.Contains('*')) < perTopic)
        {
            var again = new TextMessage(Role.User, "Some questions have no marked answer. Mark them all.");
            reply = await model.GenerateReplyAsync(messages.Append(reply).Append(again), options, cancellationToken);
        }
        reply.From = Name;
        return reply;
    }
}

public class PlagiarismReviewer : IAgent
{
    private readonly IAgent _inner;
    private readonly Func<string, double> _overlap;
    public PlagiarismReviewer(IAgent inner, Func<string, double> overlap) { _inner = inner; _overlap = overlap; }
    public string Name => "reviewer";

    public async Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        var last = messages.Last().GetContent() ?? "";
        var ratio = _overlap(last);
        if (ratio > 0.3) return new TextMessage(Role.Assistant, $"REJECT overlap {ratio:P0}", Name);
        return await _inner.SendAsync("Review for difficulty and bias:\n" + last, messages, cancellationToken);
    }
}

/// <summary>Lets writer and reviewer talk until the reviewer accepts.</summary>
public sealed class CourseDesk
{
    private readonly IAgent _writer, _reviewer, _admin;
    public CourseDesk(ExamQuestionWriter writer, PlagiarismReviewer reviewer, IAgent admin) => (_writer, _reviewer, _admin) = (writer, reviewer, admin);

    public async Task<string> ProduceAsync(string topic, CancellationToken ct)
    {
        var flow = new Graph();
        flow.AddTransition(Transition.Create(_admin, _writer));
        flow.AddTransition(Transition.Create(_writer, _reviewer));
        flow.AddTransition(Transition.Create(_reviewer, _writer));
        var group = new GroupChat([_writer, _reviewer], _admin, workflow: flow);
        var history = await group.CallAsync([new TextMessage(Role.User, topic)], maxRound: 8, ct);
        return history.LastOrDefault(m => m.From == _writer.Name)?.GetContent() ?? throw new InvalidOperationException("nobody wrote anything");
    }
}

/// <summary>Takes on the persona that fits the pupil's age and subject for each turn.</summary>
public sealed class ChameleonTutor(IAgent model, IReadOnlyDictionary<string, string> personas) : IAgent
{
    private string _persona = "patient primary school teacher";
    public string Name => "tutor";

    public async Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        var last = messages.LastOrDefault()?.GetContent() ?? "";
        foreach (var (cue, persona) in personas)
        {
            if (!last.Contains(cue, StringComparison.OrdinalIgnoreCase)) continue;
            _persona = persona;
            break;
        }
        var system = new TextMessage(Role.System, $"You are a {_persona}. Never give the solution outright.");
        return await model.GenerateReplyAsync(messages.Prepend(system), options, cancellationToken);
    }
}
