namespace OrderFlow.Fulfilment.Picking;

/// <summary>A shelf to stop at.</summary>
/// <param name="Aisle">Aisle, from 1.</param>
/// <param name="Bay">Bay within the aisle, from 1.</param>
/// <param name="Sku">The article.</param>
/// <param name="Pieces">Pieces to take.</param>
public sealed record ModelPickStop(int Aisle, int Bay, string Sku, int Pieces);
