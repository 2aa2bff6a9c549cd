using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record TopicUse(string Topic, string Producer, string[] Consumers);
public sealed record TopicMigrationStep(int Order, string OldTopic, string NewTopic, bool NeedsBridge);

public class HandlerTopicMigrationProjection
{
    public EnumHandlerType HandlerType => EnumHandlerType.ProjectionHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;

    public IReadOnlyList<TopicMigrationStep> Handle(IReadOnlyList<TopicUse> payload)
    {
        return payload
            .Where(u => !u.Topic.StartsWith("onex.", StringComparison.Ordinal))
            .OrderBy(u => u.Consumers.Length)
            .ThenBy(u => u.Topic, StringComparer.Ordinal)
            .Select((u, i) => new TopicMigrationStep(i + 1, u.Topic, Rename(u.Topic), u.Consumers.Length > 1))
            .ToList();
    }

    private static string Rename(string topic)
    {
        var parts = topic.Split('.', '-', '_');
        return $"onex.evt.{string.Join('-', parts.Take(parts.Length - 1))}-{parts[^1]}.v1".ToLowerInvariant();
    }
}
