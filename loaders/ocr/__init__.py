"""Pictures of pages -> text: straightened, recognised by tesseract in Vietnamese, laid out as any other page."""
