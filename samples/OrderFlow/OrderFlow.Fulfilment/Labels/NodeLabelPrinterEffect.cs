using System.Text;
using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex;

namespace OrderFlow.Fulfilment.Labels;

/// <summary>Writes one label file a parcel into the folder that the printers watch.</summary>
/// <param name="folder">The folder.</param>
[NodeArchetype(EnumNodeArchetype.Effect)]
public sealed class NodeLabelPrinterEffect(string folder)
{
    /// <summary>Writes the labels.</summary>
    /// <param name="shipment">The shipment, booked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Paths of the label files.</returns>
    public async Task<IReadOnlyList<string>> PrintAsync(ModelShipment shipment, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var paths = new List<string>(shipment.Parcels.Count);
        foreach (var parcel in shipment.Parcels)
        {
            var path = Path.Combine(folder, $"{shipment.OrderNumber}-{parcel.Number}.zpl");
            await File.WriteAllTextAsync(path, Render(shipment, parcel), Encoding.UTF8, cancellationToken);
            paths.Add(path);
        }
        return paths;
    }

    private static string Render(ModelShipment shipment, ModelParcel parcel) =>
        $"""
        ^XA
        ^FO40,40^FD{shipment.ShipTo.Recipient}^FS
        ^FO40,80^FD{shipment.ShipTo.Street}^FS
        ^FO40,120^FD{shipment.ShipTo.PostalCode} {shipment.ShipTo.City}^FS
        ^FO40,160^BC^FD{shipment.TrackingCode}^FS
        ^FO40,320^FD{parcel.Number}/{shipment.Parcels.Count}  {parcel.Grams} g^FS
        ^XZ
        """;
}
