namespace OrderFlow.Stock.Models;

/// <summary>Something that happened to an article.</summary>
public abstract record StockEvent;

/// <summary>Pieces came in.</summary>
public sealed record PiecesReceived(string Warehouse, int Pieces) : StockEvent;

/// <summary>Pieces were set aside.</summary>
public sealed record PiecesReserved(string OrderNumber, int Pieces) : StockEvent;

/// <summary>Reserved pieces left the shelf.</summary>
public sealed record PiecesPicked(string OrderNumber, string Warehouse, int Pieces) : StockEvent;

/// <summary>A reservation was given up.</summary>
public sealed record ReservationReleased(string OrderNumber) : StockEvent;

/// <summary>Counting began.</summary>
public sealed record CountStarted : StockEvent;

/// <summary>Counting ended with a figure.</summary>
public sealed record CountFinished(string Warehouse, int Pieces) : StockEvent;
