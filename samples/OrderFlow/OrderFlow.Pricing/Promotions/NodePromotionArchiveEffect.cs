using OrderFlow.Onex;

namespace OrderFlow.Pricing.Promotions;

public sealed class NodePromotionArchiveEffect(ModelOnexContainer container, string folder) : NodeBaseEffect<string, bool>(container, folder)
{
    public override Task<bool> ExecuteEffectAsync(string input, CancellationToken cancellationToken)
    {
        var path = PathOf(input + ".json");
        if (!File.Exists(path))
            return Task.FromResult(false);
        Directory.CreateDirectory(PathOf("archive"));
        File.Move(path, PathOf(Path.Combine("archive", input + ".json")), overwrite: true);
        return Task.FromResult(true);
    }
}
