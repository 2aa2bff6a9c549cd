using System.Text.Json;
using OrderFlow.Onex;
using OrderFlow.Pricing.Models;

namespace OrderFlow.Pricing.Promotions;

/// <summary>Loads the promotions of a campaign from the folder that marketing fills.</summary>
/// <param name="container">The container.</param>
/// <param name="folder">The folder.</param>
public sealed class NodePromotionLoaderEffect(ModelOnexContainer container, string folder)
    : NodeBaseEffect<string, IReadOnlyList<ModelPromotion>>(container, folder)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <inheritdoc />
    public override async Task<IReadOnlyList<ModelPromotion>> ExecuteEffectAsync(string input, CancellationToken cancellationToken)
    {
        var path = PathOf(input + ".json");
        if (!File.Exists(path))
            return [];
        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<List<ModelPromotion>>(stream, Web, cancellationToken) ?? [];
    }
}
