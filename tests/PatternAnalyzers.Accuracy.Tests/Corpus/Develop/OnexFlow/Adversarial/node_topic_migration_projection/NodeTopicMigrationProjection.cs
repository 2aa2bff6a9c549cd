namespace Corpus.OnexFlow.Adversarial.TopicMigrationProjection;

public record TopicInventory(IReadOnlyList<string> Declared, IReadOnlyList<string> Live);
public record TopicMigrationPlan(IReadOnlyList<string> Create, IReadOnlyList<string> Retire);

public class NodeTopicMigrationProjection
{
    public TopicMigrationPlan Project(TopicInventory inventory)
    {
        var declared = inventory.Declared.ToHashSet(StringComparer.Ordinal);
        var live = inventory.Live.ToHashSet(StringComparer.Ordinal);
        return new TopicMigrationPlan(
            declared.Except(live).Order(StringComparer.Ordinal).ToList(),
            live.Except(declared).Where(t => !t.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList());
    }
}
